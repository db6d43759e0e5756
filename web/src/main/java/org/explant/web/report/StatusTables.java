// SPDX-License-Identifier: Apache-2.0
package org.explant.web.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.explant.report.Figures;
import org.explant.report.Quiet;
import org.explant.report.StageFigures;
import org.explant.report.StatusLine;
import org.explant.report.StatusReport;
import org.explant.report.paper.Cell;
import org.explant.report.paper.Column;
import org.explant.report.paper.PaperTable;
import org.explant.web.Sentences;
import org.explant.web.ui.Labels;

/** The tables of a status report: by stage, activity and papers by fee earner, and the list they were counted from. */
final class StatusTables {
    private final StatusReport report;

    private StatusTables(StatusReport report) {
        this.report = report;
    }

    static List<PaperTable> of(StatusReport report) {
        var made = new StatusTables(report);
        return List.of(made.stages(), made.activity(), made.papers(), made.list());
    }

    private PaperTable stages() {
        var columns = new ArrayList<>(List.of(Column.text(word("stage"))));
        report.feeEarners().forEach(earner -> columns.add(Column.count(earner.fullName())));
        columns.add(Column.count(word("claims")));
        for (String stay : List.of("median", "ninetieth", "oldest")) columns.add(Column.days(word(stay)));
        var counts = report.feeEarners().stream()
                .map(earner -> earner.figures().claims())
                .toList();
        return new PaperTable(
                word("matrix"),
                columns,
                report.stages().stream().map(StatusTables::stage).toList(),
                stays(word("total"), counts, report.totals()));
    }

    private static List<Cell> stage(StageFigures stage) {
        return stays(Labels.of(stage.stage()), stage.byFeeEarner(), stage.figures());
    }

    private static List<Cell> stays(String name, List<Long> counts, Figures figures) {
        var cells = new ArrayList<Cell>(List.of(Cell.of(name)));
        counts.forEach(count -> cells.add(Cell.of(count)));
        cells.addAll(numbers(figures.claims(), figures.medianDays(), figures.ninetiethDays(), figures.oldestDays()));
        return cells;
    }

    private PaperTable activity() {
        var columns = new ArrayList<>(List.of(Column.text(word("feeEarner"))));
        for (Quiet stretch : Quiet.values()) columns.add(Column.count(Labels.of(stretch)));
        columns.add(Column.count(word("claims")));
        return byEarner("activity", columns, StatusTables::activity);
    }

    private static List<Cell> activity(Figures figures) {
        var cells = new ArrayList<Cell>();
        Arrays.stream(Quiet.values())
                .forEach(stretch -> cells.add(Cell.of(figures.quiet().getOrDefault(stretch, 0L))));
        cells.add(Cell.of(figures.claims()));
        return cells;
    }

    private PaperTable papers() {
        var columns = new ArrayList<>(List.of(Column.text(word("feeEarner"))));
        for (String count :
                List.of("documents", "unread", "pages", "searchable", "notSearchable", "reviewed", "notReviewed"))
            columns.add(Column.count(word(count)));
        return byEarner("papers", columns, StatusTables::papers);
    }

    private static List<Cell> papers(Figures figures) {
        var papers = figures.evidence();
        return numbers(
                papers.documents(),
                papers.unread(),
                papers.pages(),
                papers.searchable(),
                papers.notSearchable(),
                papers.reviewed(),
                papers.notReviewed());
    }

    private PaperTable byEarner(String title, List<Column> columns, Function<Figures, List<Cell>> cells) {
        return new PaperTable(
                word(title),
                columns,
                report.feeEarners().stream()
                        .map(earner -> named(earner.fullName(), cells.apply(earner.figures())))
                        .toList(),
                named(word("total"), cells.apply(report.totals())));
    }

    private PaperTable list() {
        var papers = report.totals().evidence();
        var totals = new ArrayList<Cell>(List.of(Cell.of(word("total"))));
        for (int place = 1; place <= 8; place++) totals.add(Cell.NONE);
        totals.addAll(
                numbers(papers.documents(), papers.unread(), papers.pages(), papers.searchable(), papers.reviewed()));
        return new PaperTable(
                word("list"),
                columnsOfList(),
                report.lines().stream().map(this::line).toList(),
                totals);
    }

    private static List<Column> columnsOfList() {
        return List.of(
                Column.text(word("reference")),
                Column.text(word("claimant")),
                Column.text(word("restriction")),
                Column.text(word("stage")),
                Column.days(word("daysInStage")),
                Column.text(word("feeEarner")),
                Column.date(word("openedOn")),
                Column.date(word("lastActivity")),
                Column.days(word("daysQuiet")),
                Column.count(word("documents")),
                Column.count(word("unread")),
                Column.count(word("pages")),
                Column.count(word("searchable")),
                Column.count(word("reviewed")));
    }

    private List<Cell> line(StatusLine line) {
        var cells = new ArrayList<Cell>(List.of(
                Cell.of(line.reference().value()),
                Cell.of(line.claimantName()),
                line.restricted() ? Cell.of(word("restricted")) : Cell.NONE,
                Cell.of(Labels.of(line.stage())),
                Cell.of(line.daysInStage(report.today())),
                Cell.of(line.feeEarnerName()),
                Cell.of(line.openedOn()),
                Cell.of(line.lastActivityOn()),
                Cell.of(line.daysQuiet(report.today()))));
        cells.addAll(numbers(line.documents(), line.unread(), line.pages(), line.searchable(), line.reviewed()));
        return cells;
    }

    private static List<Cell> named(String name, List<Cell> cells) {
        var row = new ArrayList<Cell>(List.of(Cell.of(name)));
        row.addAll(cells);
        return row;
    }

    private static List<Cell> numbers(long... values) {
        return Arrays.stream(values).mapToObj(Cell::of).toList();
    }

    private static String word(String key) {
        return Sentences.format("report." + key);
    }
}
