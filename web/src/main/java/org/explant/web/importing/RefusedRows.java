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

/** The refused rows as they stood, each with the reason behind it: to be mended and sent again. */
final class RefusedRows {
    private RefusedRows() {}

    static Paper of(ImportSheet sheet, List<ImportRowLine> rows, Instant now) {
        return paper(table(sheet.headings(), rows), now);
    }

    /** Headings to be filled in, perhaps with rows that show how. */
    static Paper empty(List<String> headings, List<List<String>> samples, Instant now) {
        var columns = headings.stream().map(Column::text).toList();
        var rows =
                samples.stream().map(row -> row.stream().map(Cell::of).toList()).toList();
        return paper(new PaperTable(Sentences.format("imports.template"), columns, rows, List.of()), now);
    }

    /** Without a cover: the file is brought in as it is. */
    private static Paper paper(PaperTable table, Instant now) {
        var running =
                new Paper.Running(table.title(), Sentences.format("report.page"), Sentences.format("report.page.of"));
        return new Paper(table.title(), now, running, List.of(), "", List.of(table));
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
