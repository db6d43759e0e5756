// SPDX-License-Identifier: Apache-2.0
package org.explant.importing.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvSheetTest {
    private static final String WELSH = "Ref,Surname\n1,Llŷr Zoë\n";
    private static final String FRENCH = "Ref;Surname\r\n1;Zoë £\r\n";

    @Test
    void anEncodingIsToldByItsMarkOrByWhatItCannotBe() {
        assertEncoding("UTF-8", WELSH.getBytes(StandardCharsets.UTF_8), "Llŷr Zoë");
        assertEncoding("UTF-8", marked(WELSH, StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF), "Llŷr Zoë");
        assertEncoding("UTF-16LE", marked(WELSH, StandardCharsets.UTF_16LE, 0xFF, 0xFE), "Llŷr Zoë");
        assertEncoding("UTF-16BE", marked(WELSH, StandardCharsets.UTF_16BE, 0xFE, 0xFF), "Llŷr Zoë");
        assertEncoding("UTF-16LE", WELSH.getBytes(StandardCharsets.UTF_16LE), "Llŷr Zoë");
        assertEncoding("windows-1252", FRENCH.getBytes(Charset.forName("windows-1252")), "Zoë £");
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        assertThrows(EncodingNotKnown.class, () -> rows(new byte[] {'a', ',', (byte) 0x81, '\n', (byte) 0xC3}));
        assertThrows(NotASheet.class, () -> Sheet.of("a,b\0c\n".getBytes(StandardCharsets.UTF_8)));
        assertThrows(NotASheet.class, () -> Sheet.of("%PDF-1.7\n".getBytes(StandardCharsets.UTF_8)));
        assertThrows(WorkbookProtected.class, () -> Sheet.of(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}));
    }

    @Test
    void theSignBetweenFieldsIsFoundOutsideQuotes() {
        assertEquals(List.of("a;b", "c"), texts("\"x,y\",z\n\"a;b\",c\n").get(1));
        assertEquals(List.of("a,b", "c"), texts("x;y\n\"a,b\";c\n").get(1));
        assertEquals(List.of("a", "b, c"), texts("x\ty\na\tb, c\n").get(1));
        assertEquals(List.of("a", "b"), texts("x|y\na|b\n").get(1));
    }

    @Test
    void rowsKeepTheNumberTheyHaveInASpreadsheet() {
        var rows = rows("Ref,Note\n1,\"two\nlines\"\n\n,\n2,after\n".getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of(1, 2, 5), rows.stream().map(SheetRow::number).toList());
        assertEquals("two\nlines", rows.get(1).cell(1).text());
        assertEquals(SheetCell.BLANK, rows.get(1).cell(7));
    }

    @Test
    void whatASpreadsheetWouldActOnIsNoText() {
        var row = rows("a,b,c,d,e\n=1+1,@SUM(A1),+44 20 7946 0000,-3,#REF!\n".getBytes(StandardCharsets.UTF_8))
                .get(1);
        assertEquals(SheetCell.Kind.FORMULA, row.cell(0).kind());
        assertEquals(SheetCell.Kind.FORMULA, row.cell(1).kind());
        assertEquals(SheetCell.Kind.TEXT, row.cell(2).kind());
        assertEquals(SheetCell.Kind.TEXT, row.cell(3).kind());
        assertEquals(SheetCell.Kind.ERROR, row.cell(4).kind());
    }

    @Test
    void aQuoteThatNeverClosesNamesItsRow() {
        var broken = assertThrows(
                SheetBroken.class, () -> rows("a,b\n1,2\n3,\"open\n4,5\n".getBytes(StandardCharsets.UTF_8)));
        assertEquals(List.of(3), broken.details());
    }

    @Test
    void cellsComeBackAsTheyWereKept() {
        for (SheetCell cell : List.of(
                SheetCell.BLANK,
                SheetCell.text("TText"),
                new SheetCell(SheetCell.Kind.FORMULA, "=1"),
                new SheetCell(SheetCell.Kind.DATE, "2012-01-31"),
                new SheetCell(SheetCell.Kind.ERROR, "#REF!"))) assertEquals(cell, SheetCell.ofKept(cell.kept()));
    }

    private static List<List<String>> texts(String file) {
        return rows(file.getBytes(StandardCharsets.UTF_8)).stream()
                .map(row -> row.cells().stream().map(SheetCell::text).toList())
                .toList();
    }

    private static List<SheetRow> rows(byte[] file) {
        var rows = new ArrayList<SheetRow>();
        Sheet.of(file).rows(rows::add);
        return rows;
    }

    private static void assertEncoding(String expected, byte[] file, String surname) {
        assertEquals(expected, Sheet.of(file).encoding());
        assertEquals(surname, rows(file).get(1).cell(1).text());
    }

    private static byte[] marked(String text, Charset charset, int... mark) {
        var bytes = new ByteArrayOutputStream();
        for (int each : mark) bytes.write(each);
        bytes.writeBytes(text.getBytes(charset));
        return bytes.toByteArray();
    }
}
