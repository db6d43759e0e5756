// SPDX-License-Identifier: Apache-2.0
package org.explant.web.worklist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.explant.access.Accounts;
import org.explant.access.CurrentReader;
import org.explant.monitoring.due.WorklistFilter;
import org.explant.monitoring.due.WorklistLine;
import org.explant.report.paper.Cell;
import org.explant.report.paper.Column;
import org.explant.report.paper.Paper;
import org.explant.report.paper.PaperTable;
import org.explant.web.Sentences;
import org.explant.web.ui.Formats;
import org.explant.web.ui.Labels;

/** Puts a worklist into the words it carries when it is taken away. */
@RequestScoped
public class WorklistPapers {
    @Inject
    private Accounts accounts;

    @Inject
    private CurrentReader reader;

    @Inject
    private WorklistWords words;

    @Inject
    private Clock clock;

    /** As the person who asks takes it away. */
    public Paper of(WorklistFilter filter, List<WorklistLine> lines) {
        var now = clock.instant();
        var moment = Formats.moment(now);
        return new Paper(
                word("worklist.title") + ": " + Labels.of(filter.list()),
                now,
                new Paper.Running(Sentences.format("report.asAt", moment), word("report.page"), word("report.page.of")),
                List.of(
                        new Paper.Fact(word("report.moment"), moment),
                        new Paper.Fact(
                                word("report.runBy"),
                                accounts.byId(reader.accountId()).initials()),
                        new Paper.Fact(
                                word("worklist.scope"),
                                word(filter.own() ? "worklist.scope.mine" : "worklist.scope.everyone"))),
                word("worklist.note"),
                List.of(table(filter, lines)));
    }

    private PaperTable table(WorklistFilter filter, List<WorklistLine> lines) {
        var columns = List.of(
                Column.text(word("claim.reference")),
                Column.text(word("claim.claimant")),
                Column.text(word("worklist.hip")),
                Column.text(word("worklist.device")),
                Column.text(word("worklist.hospital")),
                Column.date(word("worklist.due")),
                Column.text(word("worklist.reason")),
                Column.text(word("worklist.source")),
                Column.text(word("guidance.sure")),
                Column.text(word("worklist.verified")),
                Column.date(word("worklist.computedOn")));
        return new PaperTable(
                Labels.of(filter.list()), columns, lines.stream().map(this::row).toList(), List.of());
    }

    private List<Cell> row(WorklistLine line) {
        return List.of(
                Cell.of(line.reference().value()),
                Cell.of(line.claimant()),
                Cell.of(word("hips.side." + line.side().name())),
                Cell.of(words.name(line.device())),
                Cell.of(words.name(line.hospital())),
                Cell.of(line.dueOn()),
                Cell.of((words.reason(line) + " " + words.unknowns(line)).strip()),
                Cell.of(words.source(line)),
                Cell.of(words.confidence(line)),
                Cell.of(word(line.verified() ? "worklist.verified.yes" : "worklist.verified.no")),
                Cell.of(line.computedOn()));
    }

    private static String word(String key) {
        return Sentences.format(key);
    }
}
