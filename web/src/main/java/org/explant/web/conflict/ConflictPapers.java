// SPDX-License-Identifier: Apache-2.0
package org.explant.web.conflict;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.explant.conflict.CheckLine;
import org.explant.conflict.CheckSheet;
import org.explant.conflict.DecisionLine;
import org.explant.conflict.MatchLine;
import org.explant.report.paper.Cell;
import org.explant.report.paper.Column;
import org.explant.report.paper.Paper;
import org.explant.report.paper.PaperTable;
import org.explant.web.Sentences;
import org.explant.web.ui.Formats;
import org.explant.web.ui.Labels;

/** A conflict check as paper for the file: what was asked, what was found as far as the reader may know, what was decided. */
@Dependent
public class ConflictPapers {
    @Inject
    private Clock clock;

    Paper of(CheckSheet sheet) {
        var now = clock.instant();
        return new Paper(
                word("conflict.title"),
                now,
                new Paper.Running(
                        word("report.asAt", Formats.moment(now)), word("report.page"), word("report.page.of")),
                facts(sheet.line()),
                note(sheet),
                List.of(decisions(sheet.decisions()), matches(sheet.matches())));
    }

    private static List<Paper.Fact> facts(CheckLine line) {
        return List.of(
                fact("conflicts.names", String.join("; ", line.names())),
                fact("conflicts.as", Labels.of(line.side())),
                fact("claim.reference", Objects.requireNonNullElseGet(line.claim(), () -> word("conflicts.demand"))),
                fact("conflicts.by", Objects.requireNonNullElseGet(line.by(), () -> word("audit.system"))),
                fact("conflicts.at", Formats.moment(line.at())),
                fact("conflict.against", word("conflict.against.all")),
                fact("conflicts.state", Labels.of(line.state())));
    }

    /** What the list below does not say. */
    private static String note(CheckSheet sheet) {
        var said = new ArrayList<String>();
        if (sheet.refer()) said.add(word("conflict.refer") + ". " + word("conflict.refer.text"));
        if (sheet.matches().isEmpty()) said.add(word(sheet.refer() ? "conflict.none.but" : "conflict.none"));
        if (sheet.more()) said.add(word("conflict.more"));
        if (sheet.decisions().isEmpty()) said.add(word("conflict.undecided"));
        return String.join(" ", said);
    }

    private static PaperTable decisions(List<DecisionLine> lines) {
        var columns = List.of(
                Column.text(word("conflicts.at")),
                Column.text(word("conflict.outcome")),
                Column.text(word("conflict.decidedBy")),
                Column.text(word("conflict.reason")));
        var rows = lines.stream()
                .map(line -> List.of(
                        Cell.of(Formats.moment(line.at())),
                        Cell.of(Labels.of(line.outcome())),
                        Cell.of(line.by()),
                        Cell.of(line.reason())))
                .toList();
        return new PaperTable(word("conflict.decisions"), columns, rows, List.of());
    }

    private static PaperTable matches(List<MatchLine> lines) {
        var columns = List.of(
                Column.text(word("conflict.name")),
                Column.text(word("conflict.part")),
                Column.text(word("claim.reference")),
                Column.text(word("conflict.checked")),
                Column.count(word("conflict.score")),
                Column.text(word("conflict.why")));
        var rows = lines.stream().map(ConflictPapers::match).toList();
        return new PaperTable(word("conflict.found"), columns, rows, List.of());
    }

    private static List<Cell> match(MatchLine line) {
        return List.of(
                Cell.of(line.name()),
                Cell.of(Labels.of(line.part())),
                Cell.of(line.claim()),
                Cell.of(line.asked()),
                Cell.of(line.score()),
                Cell.of(line.reasons().stream().map(Labels::of).collect(Collectors.joining(", "))));
    }

    private static Paper.Fact fact(String key, String value) {
        return new Paper.Fact(word(key), value);
    }

    private static String word(String key, Object... details) {
        return Sentences.format(key, details);
    }
}
