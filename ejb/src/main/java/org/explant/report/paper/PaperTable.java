// SPDX-License-Identifier: Apache-2.0
package org.explant.report.paper;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A table with a heading for every column.
 *
 * @param rows every one as long as there are columns; its first cell names it
 * @param totals one more row, or empty where nothing is added up
 */
public record PaperTable(String title, List<Column> columns, List<List<Cell>> rows, List<Cell> totals) {
    public PaperTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        totals = List.copyOf(totals);
        for (List<Cell> row : rows) check(columns, row);
        if (!totals.isEmpty()) check(columns, totals);
    }

    private static void check(List<Column> columns, List<Cell> row) {
        boolean fits = row.size() == columns.size()
                && IntStream.range(0, row.size()).allMatch(place -> row.get(place)
                        .fits(columns.get(place).kind()));
        if (!fits) throw new IllegalArgumentException("a row does not fit its columns");
    }
}
