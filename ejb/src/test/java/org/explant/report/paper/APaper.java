// SPDX-License-Identifier: Apache-2.0
package org.explant.report.paper;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Builds reports for tests. */
final class APaper {
    static final Instant AS_AT = Instant.parse("2026-11-20T09:02:00Z");
    static final String ACCENTS = "Siân Ŵyllt-Ó Dónaill, Zoë Çelik – £1.20, 5 µg/l ≥ 7 “MoM”";

    private static final List<Column> COLUMNS = List.of(
            Column.text("Claimant"),
            Column.count("Documents"),
            Column.days("Days"),
            Column.date("Opened"),
            Column.money("Costs"));

    private APaper() {}

    /** With two tables, the second so long. */
    static Paper of(int lines) {
        var rows = new ArrayList<List<Cell>>();
        for (int i = 1; i <= lines; i++) rows.add(row(i == 1 ? ACCENTS : "Claimant " + i, i));
        return of(rows);
    }

    /** With these in the text column of its list. */
    static Paper saying(List<String> texts) {
        return of(texts.stream().map(text -> row(text, 1)).toList());
    }

    private static Paper of(List<List<Cell>> rows) {
        var totals = List.of(Cell.of("Total"), Cell.of(rows.size()), Cell.NONE, Cell.NONE, Cell.NONE);
        var stages = List.of(List.of(Cell.of("Screening"), Cell.of(1234)));
        return new Paper(
                "Case status",
                AS_AT,
                new Paper.Running("As at 20 Nov 2026, 09:02", "Page", "of"),
                List.of(new Paper.Fact("Run by", "AS"), new Paper.Fact("Fee earner", "Everyone")),
                "It counts the claims that AS may see.",
                List.of(
                        new PaperTable(
                                "By stage", List.of(Column.text("Stage"), Column.count("Claims")), stages, List.of()),
                        new PaperTable("Claims", COLUMNS, rows, totals)));
    }

    private static List<Cell> row(String claimant, long number) {
        return List.of(
                Cell.of(claimant),
                Cell.of(number),
                Cell.of(-number),
                Cell.of(LocalDate.of(2024, 2, 29)),
                Cell.of(new BigDecimal("-12500.00")));
    }
}
