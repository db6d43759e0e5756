// SPDX-License-Identifier: Apache-2.0
package org.explant.web.impact;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.explant.access.Accounts;
import org.explant.access.CurrentReader;
import org.explant.monitoring.impact.Effect;
import org.explant.monitoring.impact.ImpactLine;
import org.explant.monitoring.impact.ImpactSheet;
import org.explant.report.paper.Cell;
import org.explant.report.paper.Column;
import org.explant.report.paper.Paper;
import org.explant.report.paper.PaperTable;
import org.explant.web.Sentences;
import org.explant.web.ui.Formats;
import org.explant.web.ui.Labels;
import org.explant.web.worklist.WorklistWords;

/** Puts the impact of a version into the words it carries when it is taken away. */
@RequestScoped
public class ImpactPapers {
    @Inject
    private Accounts accounts;

    @Inject
    private CurrentReader reader;

    @Inject
    private ImpactWords words;

    @Inject
    private WorklistWords names;

    @Inject
    private Clock clock;

    /** As the person who asks takes it away: the figures of all, then the list that was wished for. */
    public Paper of(ImpactSheet sheet, ImpactSheet.Wish wish) {
        var now = clock.instant();
        var moment = Formats.moment(now);
        return new Paper(
                word("impact.title") + ": " + sheet.reference(),
                now,
                new Paper.Running(Sentences.format("report.asAt", moment), word("report.page"), word("report.page.of")),
                List.of(
                        new Paper.Fact(word("report.moment"), moment),
                        new Paper.Fact(
                                word("report.runBy"),
                                accounts.byId(reader.accountId()).initials()),
                        new Paper.Fact(word("impact.day"), Formats.day(sheet.day())),
                        new Paper.Fact(word("impact.shown"), shown(wish))),
                word("impact.note"),
                List.of(
                        groups("worklist.device", sheet.devices()),
                        groups("worklist.hospital", sheet.hospitals()),
                        list(sheet.lines(wish))));
    }

    private static String shown(ImpactSheet.Wish wish) {
        return wish.effect() == null ? word("impact.everyHip") : Labels.of(wish.effect());
    }

    private PaperTable groups(String heading, List<ImpactSheet.Group> groups) {
        var columns = new ArrayList<Column>();
        columns.add(Column.text(word(heading)));
        columns.add(Column.count(word("worklist.hips")));
        for (Effect effect : Effect.values()) columns.add(Column.count(Labels.of(effect)));
        var rows = groups.stream().map(this::row).toList();
        return new PaperTable(word(heading), columns, rows, List.of());
    }

    private List<Cell> row(ImpactSheet.Group group) {
        var row = new ArrayList<Cell>();
        row.add(Cell.of(names.name(group.name())));
        row.add(Cell.of(group.figures().hips()));
        Arrays.stream(Effect.values())
                .map(effect -> Cell.of(group.figures().of(effect)))
                .forEach(row::add);
        return row;
    }

    private PaperTable list(List<ImpactLine> lines) {
        var columns = List.of(
                Column.text(word("claim.reference")),
                Column.text(word("claim.claimant")),
                Column.text(word("worklist.hip")),
                Column.text(word("worklist.device")),
                Column.text(word("worklist.hospital")),
                Column.text(word("impact.symptoms")),
                Column.text(word("impact.before")),
                Column.text(word("impact.after")),
                Column.text(word("worklist.source")),
                Column.text(word("guidance.sure")),
                Column.date(word("worklist.due")),
                Column.text(word("impact.effects")));
        return new PaperTable(
                word("impact.claimants"), columns, lines.stream().map(this::row).toList(), List.of());
    }

    private List<Cell> row(ImpactLine line) {
        var impact = line.impact();
        var due = impact.after().dueOn();
        return List.of(
                Cell.of(line.reference().value()),
                Cell.of(line.claimant()),
                Cell.of(word("hips.side." + impact.side().name())),
                Cell.of(names.name(line.place().device())),
                Cell.of(names.name(line.place().hospital())),
                Cell.of(words.symptoms(impact)),
                Cell.of(words.duty(impact.before())),
                Cell.of(words.duty(impact.after())),
                Cell.of(words.source(impact.after())),
                Cell.of(words.confidence(impact.after())),
                due == null ? Cell.NONE : Cell.of(due),
                Cell.of(words.effects(impact)));
    }

    private static String word(String key) {
        return Sentences.format(key);
    }
}
