// SPDX-License-Identifier: Apache-2.0
package org.explant.web.importing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.explant.importing.ImportSheet;
import org.explant.importing.row.ImportRowLine;
import org.explant.report.paper.Cell;
import org.explant.report.paper.Column;
import org.explant.report.paper.Paper;
import org.explant.report.paper.PaperTable;
import org.explant.web.Sentences;
import org.explant.web.ui.Formats;

/** The refused rows as they stood, each with the reason behind it: to be mended and sent again. */
final class RefusedRows {
    private RefusedRows() {}

    static Paper of(ImportSheet sheet, List<ImportRowLine> rows, Instant now) {
        var asAt = Sentences.format("report.asAt", Formats.moment(now));
        return new Paper(
                Sentences.format("import.refused.title"),
                now,
                new Paper.Running(asAt, Sentences.format("report.page"), Sentences.format("report.page.of")),
                List.of(
                        new Paper.Fact(
                                Sentences.format("import.file"), sheet.line().fileName()),
                        new Paper.Fact(Sentences.format("import.rows"), Formats.count(rows.size()))),
                Sentences.format("import.refused.note"),
                List.of(table(sheet.headings(), rows)));
    }

    private static PaperTable table(List<String> headings, List<ImportRowLine> rows) {
        var columns = new ArrayList<Column>();
        for (String heading : headings) columns.add(Column.text(heading.isEmpty() ? "-" : heading));
        columns.add(Column.count(Sentences.format("import.row")));
        columns.add(Column.text(Sentences.format("import.reason")));
        return new PaperTable(
                Sentences.format("import.refused.title"),
                columns,
                rows.stream().map(row -> cells(row, headings.size())).toList(),
                List.of());
    }

    private static List<Cell> cells(ImportRowLine row, int columns) {
        var cells = new ArrayList<Cell>();
        for (int place = 0; place < columns; place++)
            cells.add(
                    place < row.cells().size() ? Cell.of(row.cells().get(place).text()) : Cell.NONE);
        cells.add(Cell.of(row.number()));
        cells.add(Cell.of(String.join(" ", RowWords.why(row.faults()))));
        return cells;
    }
}
