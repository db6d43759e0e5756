// SPDX-License-Identifier: Apache-2.0
package org.explant.importing.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.explant.report.paper.Cell;
import org.explant.report.paper.Column;
import org.explant.report.paper.FileFormat;
import org.explant.report.paper.Paper;
import org.explant.report.paper.PaperTable;
import org.junit.jupiter.api.Test;

class XlsxSheetTest {
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @Test
    void eachCellIsWhatItIs() {
        var row = rows(Workbooks.of(sheet -> {
                    sheet.value(0, 0, "Ref");
                    sheet.value(1, 0, " Zoë ");
                    sheet.value(1, 1, 9434765919L);
                    sheet.value(1, 2, LocalDate.of(2012, 1, 31));
                    sheet.style(1, 2).format("d mmm yyyy").set();
                    sheet.value(1, 3, 40939);
                    sheet.formula(1, 4, "HYPERLINK(\"http://example.org\",\"x\")");
                    sheet.value(1, 5, true);
                    sheet.value(1, 7, 36.5);
                }))
                .get(1);
        assertEquals(SheetCell.text("Zoë"), row.cell(0));
        assertEquals(new SheetCell(SheetCell.Kind.NUMBER, "9434765919"), row.cell(1));
        assertEquals(new SheetCell(SheetCell.Kind.DATE, "2012-01-31"), row.cell(2));
        assertEquals(new SheetCell(SheetCell.Kind.NUMBER, "40939"), row.cell(3));
        assertEquals(new SheetCell(SheetCell.Kind.FORMULA, ""), row.cell(4));
        assertEquals(SheetCell.text("yes"), row.cell(5));
        assertEquals(SheetCell.BLANK, row.cell(6));
        assertEquals(new SheetCell(SheetCell.Kind.NUMBER, "36.5"), row.cell(7));
    }

    @Test
    void aTableThatIsSentOutToBeMendedComesBackAsItIs() {
        var column = List.of(Column.text("Our ref"), Column.text("Date of operation"));
        var table = new PaperTable("Rows", column, List.of(List.of(Cell.of("M1"), Cell.of("31/02/2012"))), List.of());
        var paper = new Paper("Rows", Instant.EPOCH, new Paper.Running("", "", ""), List.of(), "", List.of(table));
        var rows = rows(FileFormat.XLSX.write(paper));
        assertEquals("Date of operation", rows.get(0).cell(1).text());
        assertEquals("31/02/2012", rows.get(1).cell(1).text());
    }

    @Test
    void aWorkbookThatCountsFrom1904KeepsItsDays() throws IOException {
        var book = Workbooks.of(sheet -> {
            sheet.value(0, 0, "Born");
            sheet.value(1, 0, 39477);
            sheet.style(1, 0).format("dd/mm/yyyy").set();
        });
        assertEquals("2008-01-30", rows(book).get(1).cell(0).text());
        var head = new String(Workbooks.parts(book).get("xl/workbook.xml"), java.nio.charset.StandardCharsets.UTF_8);
        var from = head.contains("date1904=\"false\"") ? "date1904=\"false\"" : "<sheets>";
        var to = from.startsWith("date") ? "date1904=\"true\"" : "<workbookPr date1904=\"true\"/><sheets>";
        assertEquals(
                "2012-01-31",
                rows(Workbooks.with(book, "xl/workbook.xml", from, to))
                        .get(1)
                        .cell(0)
                        .text());
    }

    @Test
    void theDayThatNeverWasIsNone() {
        var days = new SerialDays(false);
        assertEquals(LocalDate.of(1900, 1, 1), days.day(java.math.BigDecimal.ONE));
        assertEquals(LocalDate.of(1900, 2, 28), days.day(java.math.BigDecimal.valueOf(59)));
        assertEquals(null, days.day(java.math.BigDecimal.valueOf(60)));
        assertEquals(LocalDate.of(1900, 3, 1), days.day(java.math.BigDecimal.valueOf(61)));
        assertEquals(LocalDate.of(1904, 1, 2), new SerialDays(true).day(java.math.BigDecimal.ONE));
        assertEquals(null, days.day(java.math.BigDecimal.valueOf(-1)));
    }

    @Test
    void aFormatShowsADayOrItDoesNot() {
        assertTrue(SerialDays.isDay(14, null));
        assertTrue(SerialDays.isDay(200, "[$-809]d mmmm yyyy"));
        assertFalse(SerialDays.isDay(200, "0.00 \"days\""));
        assertFalse(SerialDays.isDay(1, "0"));
        assertFalse(SerialDays.isDay(200, "[Red]#,##0"));
    }

    @Test
    void aHundredThousandRowsAreStreamed() {
        var book = Workbooks.of(sheet -> {
            for (int row = 0; row < 100_001; row++)
                for (int column = 0; column < 8; column++) sheet.value(row, column, "r" + row % 1000 + "c" + column);
        });
        int[] count = {0};
        Sheet.of(book).rows(_ -> count[0]++);
        assertEquals(100_001, count[0]);
    }

    @Test
    void aBombIsRefusedBeforeItIsUnpacked() throws IOException {
        var bomb = Workbooks.zip(Map.of("xl/workbook.xml", new byte[0], SHEET, new byte[410_000_000]));
        assertTrue(bomb.length < 1_000_000);
        assertThrows(SheetTooLarge.class, () -> rows(bomb));
    }

    @Test
    void whatAnEntityWouldFetchIsNotFetched() throws IOException {
        var book = Workbooks.of(sheet -> {
            sheet.value(0, 0, "Ref");
            sheet.inlineString(1, 0, "harmless");
        });
        var hostile = Workbooks.with(
                Workbooks.with(
                        book,
                        SHEET,
                        "<worksheet",
                        "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><worksheet"),
                SHEET,
                "harmless",
                "&x;");
        try {
            assertFalse(rows(hostile).toString().contains("root"));
            assertFalse(
                    rows(hostile).stream().anyMatch(row -> row.cell(0).text().contains("root")));
        } catch (SheetBroken | NotASheet refused) {
            // Refusing it is as good.
        }
    }

    @Test
    void anyOtherZipIsNoSheet() throws IOException {
        var zip = Workbooks.zip(Map.of("word/document.xml", new byte[] {1}));
        assertThrows(NotASheet.class, () -> rows(zip));
        assertThrows(NotASheet.class, () -> rows(new byte[] {'P', 'K', 3, 4, 0}));
    }

    private static List<SheetRow> rows(byte[] file) {
        var rows = new ArrayList<SheetRow>();
        Sheet.of(file).rows(rows::add);
        return rows;
    }
}
