// SPDX-License-Identifier: Apache-2.0
package org.explant.report.paper;

import java.util.ArrayList;
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

    /** The same in pieces of at most so many columns, for a page that is no wider; the first column stands in each. */
    List<PaperTable> across(int most) {
        var pieces = new ArrayList<PaperTable>();
        for (int from = 1; from == 1 || from < columns.size(); from += most - 1)
            pieces.add(piece(from, Math.min(from + most - 1, columns.size())));
        return pieces;
    }

    private PaperTable piece(int from, int until) {
        return new PaperTable(
                title,
                piece(columns, from, until),
                rows.stream().map(row -> piece(row, from, until)).toList(),
                totals.isEmpty() ? totals : piece(totals, from, until));
    }

    private static <T> List<T> piece(List<T> row, int from, int until) {
        var kept = new ArrayList<>(row.subList(0, 1));
        kept.addAll(row.subList(from, until));
        return kept;
    }

    private static void check(List<Column> columns, List<Cell> row) {
        boolean fits = row.size() == columns.size()
                && IntStream.range(0, row.size()).allMatch(place -> row.get(place)
                        .fits(columns.get(place).kind()));
        if (!fits) throw new IllegalArgumentException("a row does not fit its columns");
    }
}
