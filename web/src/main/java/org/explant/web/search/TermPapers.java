// SPDX-License-Identifier: Apache-2.0
package org.explant.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.explant.access.Accounts;
import org.explant.access.CurrentReader;
import org.explant.report.paper.Cell;
import org.explant.report.paper.Column;
import org.explant.report.paper.Paper;
import org.explant.report.paper.PaperTable;
import org.explant.search.terms.TermLine;
import org.explant.search.terms.TermSheet;
import org.explant.web.Sentences;
import org.explant.web.ui.Formats;

/** A term list in the words that it carries when it is taken away. */
@RequestScoped
public class TermPapers {
    @Inject
    private Accounts accounts;

    @Inject
    private CurrentReader reader;

    public Paper of(TermSheet sheet) {
        var line = sheet.line();
        var moment = Formats.moment(line.countedAt());
        return new Paper(
                word("terms.paper.title"),
                line.countedAt(),
                new Paper.Running(word("report.asAt", moment), word("report.page"), word("report.page.of")),
                List.of(
                        new Paper.Fact(word("terms.name"), line.name()),
                        new Paper.Fact(
                                word("search.claim"),
                                line.claim() == null
                                        ? word("search.claim.all")
                                        : line.claim().value()),
                        new Paper.Fact(word("report.moment"), moment),
                        new Paper.Fact(
                                word("report.runBy"),
                                accounts.byId(reader.accountId()).initials())),
                word(line.partial() ? "search.partial" : "terms.paper.note"),
                List.of(table(sheet)));
    }

    private static PaperTable table(TermSheet sheet) {
        var columns = List.of(
                Column.text(word("terms.query")),
                Column.count(word("terms.pages")),
                Column.count(word("terms.documents")),
                Column.count(word("terms.claimants")),
                Column.count(word("terms.exclusive")),
                Column.text(word("terms.problem.column")));
        return new PaperTable(
                word("terms.title"),
                columns,
                sheet.terms().stream().map(TermPapers::row).toList(),
                List.of());
    }

    private static List<Cell> row(TermLine line) {
        return List.of(
                Cell.of(line.query()),
                Cell.of(line.pages()),
                Cell.of(line.documents()),
                Cell.of(line.claimants()),
                Cell.of(line.exclusive()),
                line.problem() == null
                        ? Cell.NONE
                        : Cell.of(word("terms.problem", line.problem().replace('_', ' '))));
    }

    private static String word(String key, Object... details) {
        return Sentences.format(key, details);
    }
}
