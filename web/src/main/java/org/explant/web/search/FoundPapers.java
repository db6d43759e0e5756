// SPDX-License-Identifier: Apache-2.0
package org.explant.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.explant.access.Accounts;
import org.explant.access.CurrentReader;
import org.explant.report.paper.Cell;
import org.explant.report.paper.Column;
import org.explant.report.paper.Paper;
import org.explant.report.paper.PaperTable;
import org.explant.search.DocumentFound;
import org.explant.search.FoundRow;
import org.explant.search.FoundRows;
import org.explant.search.facsimile.Captions;
import org.explant.web.Sentences;
import org.explant.web.document.DocumentWords;
import org.explant.web.ui.Formats;

/** Puts an answer into the words that it carries when it is taken away: every page with its citation. */
@RequestScoped
public class FoundPapers {
    @Inject
    private Accounts accounts;

    @Inject
    private CurrentReader reader;

    @Inject
    private Clock clock;

    public Paper of(FoundRows found) {
        var now = clock.instant();
        boolean cut = found.total() > found.rows().size();
        return new Paper(
                word("search.file.title"),
                now,
                new Paper.Running(
                        word("report.asAt", Formats.moment(now)), word("report.page"), word("report.page.of")),
                List.of(
                        new Paper.Fact(
                                word("search.file.query"), found.request().query()),
                        new Paper.Fact(word("report.moment"), Formats.moment(now)),
                        new Paper.Fact(
                                word("report.runBy"),
                                accounts.byId(reader.accountId()).initials()),
                        new Paper.Fact(word("search.file.pages"), Formats.count(found.total()))),
                cut ? word("search.file.cut", found.rows().size(), found.total()) : word("search.file.note"),
                List.of(table(found)));
    }

    private static PaperTable table(FoundRows found) {
        var columns = List.of(
                Column.text(word("search.claim")),
                Column.text(word("search.file.claimant")),
                Column.text(word("search.file.document")),
                Column.text(word("search.type")),
                Column.text(word("search.file.date")),
                Column.count(word("search.page")),
                Column.text(word("search.file.words")),
                Column.text(word("search.file.citation")));
        return new PaperTable(
                word("search.file.list"),
                columns,
                found.rows().stream().map(FoundPapers::row).toList(),
                List.of());
    }

    private static List<Cell> row(FoundRow row) {
        var about = row.particulars();
        return List.of(
                Cell.of(about.claim().value()),
                Cell.of(about.claimant()),
                Cell.of(about.title()),
                Cell.of(DocumentWords.type(about.type())),
                Cell.of(date(about)),
                Cell.of(row.page()),
                Cell.of(row.excerpt() == null ? "" : row.excerpt()),
                Cell.of(citation(row)));
    }

    /** What stands beneath the pages themselves. */
    Captions captions() {
        return new Captions(FoundPapers::citation, word("search.file.missing"), word("search.file.partly"));
    }

    private static String citation(FoundRow row) {
        var about = row.particulars();
        return word("search.file.cite", about.title(), date(about), row.page(), about.claim());
    }

    private static String date(DocumentFound.Particulars about) {
        return about.dated() == null ? word("search.noDate") : DocumentWords.date(about.dated());
    }

    private static String word(String key, Object... details) {
        return Sentences.format(key, details);
    }
}
