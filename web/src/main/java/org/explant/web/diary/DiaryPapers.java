// SPDX-License-Identifier: Apache-2.0
package org.explant.web.diary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.explant.access.Accounts;
import org.explant.access.CurrentReader;
import org.explant.diary.DiaryFilter;
import org.explant.diary.DiaryLine;
import org.explant.report.paper.Cell;
import org.explant.report.paper.Column;
import org.explant.report.paper.Paper;
import org.explant.report.paper.PaperTable;
import org.explant.web.Sentences;
import org.explant.web.ui.Formats;
import org.explant.web.ui.Labels;

/** Puts a diary into the words it carries when it is taken away. */
@RequestScoped
public class DiaryPapers {
    @Inject
    private Accounts accounts;

    @Inject
    private CurrentReader reader;

    @Inject
    private Clock clock;

    /** As the person who asks takes it away. */
    public Paper of(DiaryFilter filter, List<DiaryLine> lines) {
        var now = clock.instant();
        return new Paper(
                word("diary.title"),
                now,
                new Paper.Running(
                        Sentences.format("report.asAt", Formats.moment(now)),
                        word("report.page"),
                        word("report.page.of")),
                List.of(
                        new Paper.Fact(word("report.moment"), Formats.moment(now)),
                        new Paper.Fact(
                                word("report.runBy"),
                                accounts.byId(reader.accountId()).initials()),
                        new Paper.Fact(word("diary.scope"), Labels.of(filter.scope())),
                        new Paper.Fact(word("diary.when"), Labels.of(filter.when()))),
                word("diary.note"),
                List.of(table(lines)));
    }

    private static PaperTable table(List<DiaryLine> lines) {
        var columns = List.of(
                Column.text(word("claim.reference")),
                Column.text(word("claim.claimant")),
                Column.date(word("diary.due")),
                Column.text(word("diary.what")),
                Column.text(word("diary.words")),
                Column.text(word("diary.owner")),
                Column.text(word("claim.stage")));
        return new PaperTable(
                word("diary.title"),
                columns,
                lines.stream().map(DiaryPapers::row).toList(),
                List.of());
    }

    private static List<Cell> row(DiaryLine line) {
        return List.of(
                Cell.of(line.reference().value()),
                Cell.of(line.claimant()),
                Cell.of(line.dueOn()),
                Cell.of(Labels.of(line.what())),
                Cell.of(DiaryWords.of(line)),
                Cell.of(line.owner()),
                Cell.of(Labels.of(line.stage())));
    }

    private static String word(String key) {
        return Sentences.format(key);
    }
}
