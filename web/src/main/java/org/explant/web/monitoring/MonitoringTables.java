// SPDX-License-Identifier: Apache-2.0
package org.explant.web.monitoring;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.explant.monitoring.GuidanceLine;
import org.explant.monitoring.Surveyed;
import org.explant.monitoring.duty.DutyState;
import org.explant.monitoring.duty.PastPeriod;
import org.explant.monitoring.duty.PresentDuty;
import org.explant.monitoring.duty.VisitOutcome;
import org.explant.monitoring.guidance.Applied;
import org.explant.monitoring.guidance.Stated;
import org.explant.monitoring.observation.ObservationLine;
import org.explant.monitoring.observed.ObservationKind;
import org.explant.monitoring.trigger.Compared;
import org.explant.report.paper.Cell;
import org.explant.report.paper.Column;
import org.explant.report.paper.PaperTable;
import org.explant.web.Sentences;
import org.explant.web.monitoring.history.ObservationWords;
import org.explant.web.ui.Formats;
import org.explant.web.ui.Labels;
import org.jspecify.annotations.Nullable;

/** The tables of a monitoring summary: both clocks, the levels, and where each piece of guidance was read. */
final class MonitoringTables {
    private final Surveyed found;
    private final MonitoringWords words = new MonitoringWords();
    private final MetalChartWords levels = new MetalChartWords();

    MonitoringTables(Surveyed found) {
        this.found = found;
    }

    PaperTable present() {
        return table(
                "present",
                List.of(
                        text("hip"),
                        text("advised"),
                        text("guidance"),
                        Column.date(word("due")),
                        text("lateness"),
                        Column.days(word("late")),
                        text("sure")),
                found.present().hips().stream().map(this::present).toList());
    }

    private List<Cell> present(PresentDuty duty) {
        return List.of(
                hip(duty.side().name()),
                Cell.of(advised(duty.applied(), duty.state())),
                Cell.of(guidance(duty.applied())),
                duty.dueOn() == null ? Cell.NONE : Cell.of(duty.dueOn()),
                Cell.of(Labels.of(duty.lateness())),
                duty.daysLate() == 0 ? Cell.NONE : Cell.of(duty.daysLate()),
                Cell.of(sure(duty.isVerified())));
    }

    PaperTable past() {
        var rows = new ArrayList<List<Cell>>();
        for (var hip : found.past().hips())
            for (var period : hip.periods()) rows.add(past(hip.side().name(), period));
        return table(
                "past",
                List.of(
                        text("hip"),
                        Column.date(word("from")),
                        Column.date(word("until")),
                        text("advised"),
                        text("guidance"),
                        text("fell"),
                        text("notKept"),
                        text("outcome"),
                        text("sure")),
                rows);
    }

    private List<Cell> past(String side, PastPeriod period) {
        return List.of(
                hip(side),
                Cell.of(period.from()),
                Cell.of(words.lastDay(period)),
                Cell.of(advised(period.applied(), period.state())),
                Cell.of(guidance(period.applied())),
                Cell.of(words.days(period.visits())),
                Cell.of(departures(period)),
                Cell.of(examinations(period)),
                Cell.of(sure(period.isVerified())));
    }

    private static String departures(PastPeriod period) {
        return period.visits().stream()
                .filter(visit -> visit.outcome().isDeparture())
                .map(visit -> Formats.day(visit.due()) + ": " + Labels.of(visit.outcome()))
                .collect(Collectors.joining("; "));
    }

    private static String examinations(PastPeriod period) {
        return period.examinations().stream()
                .filter(each -> each.outcome() != VisitOutcome.NOT_RECORDED)
                .map(each -> Labels.of(each.examination()) + ": " + Labels.of(each.outcome()))
                .collect(Collectors.joining("; "));
    }

    PaperTable levels() {
        return table(
                "levels",
                List.of(
                        Column.date(Sentences.format("chart.sampled")),
                        Column.text(Sentences.format("chart.metal")),
                        Column.text(Sentences.format("chart.specimen")),
                        Column.text(Sentences.format("chart.printed")),
                        Column.text(Sentences.format("chart.other")),
                        Column.text(Sentences.format("chart.compared")),
                        text("reference")),
                found.bloods().stream().map(this::level).toList());
    }

    private List<Cell> level(Compared each) {
        var result = each.result();
        return List.of(
                Cell.of(result.sampled()),
                Cell.of(Labels.of(result.metal())),
                Cell.of(Labels.of(result.specimen())),
                Cell.of(levels.printed(result)),
                Cell.of(levels.other(result)),
                Cell.of(Labels.of(each.comparison())),
                Cell.of(each.reference()));
    }

    /** What else was recorded, the newest first; levels have a table of their own. */
    PaperTable history(List<ObservationLine> lines) {
        return table(
                "history",
                List.of(Column.date(word("on")), text("hip"), text("kind"), text("recorded"), text("more"), text("by")),
                lines.stream()
                        .filter(line -> line.observed().kind() != ObservationKind.BLOOD_METAL)
                        .map(MonitoringTables::observed)
                        .toList());
    }

    private static List<Cell> observed(ObservationLine line) {
        var words = new ObservationWords();
        var observed = line.observed();
        var more = words.more(observed).stream()
                .map(said -> said.label() + ": " + said.value())
                .collect(Collectors.joining("; "));
        return List.of(
                Cell.of(observed.on()),
                observed.side() == null ? Cell.NONE : hip(observed.side().name()),
                Cell.of(Labels.of(observed.kind())),
                Cell.of(words.headline(observed)),
                Cell.of(more),
                Cell.of(line.recordedBy()));
    }

    PaperTable sources(List<GuidanceLine> guidance) {
        return table(
                "sources",
                List.of(
                        text("reference"),
                        text("alert"),
                        Column.date(word("issued")),
                        text("replaced"),
                        text("sure"),
                        text("source")),
                guidance.stream().map(MonitoringTables::source).toList());
    }

    private static List<Cell> source(GuidanceLine line) {
        Stated<?> issued = line.version().issued();
        return List.of(
                Cell.of(line.version().reference()),
                Cell.of(line.version().title()),
                Cell.of(line.version().issued().value()),
                line.replacedBy() == null ? Cell.NONE : Cell.of(line.replacedBy()),
                Cell.of(Labels.of(issued.verification())),
                Cell.of(new MonitoringWords().source(issued)));
    }

    private String advised(@Nullable Applied applied, DutyState state) {
        return applied == null
                ? Labels.of(state)
                : words.frequency(applied.row().frequency().value());
    }

    private static String guidance(@Nullable Applied applied) {
        return applied == null ? "" : applied.citation();
    }

    private static String sure(boolean verified) {
        return word(verified ? "verified" : "unverified");
    }

    private static Cell hip(String side) {
        return Cell.of(Sentences.format("hips.side." + side));
    }

    private static PaperTable table(String title, List<Column> columns, List<List<Cell>> rows) {
        return new PaperTable(word(title), columns, rows, List.of());
    }

    private static Column text(String key) {
        return Column.text(word(key));
    }

    private static String word(String key) {
        return Sentences.format("summary." + key);
    }
}
