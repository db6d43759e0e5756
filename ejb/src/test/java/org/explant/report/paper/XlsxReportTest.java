// SPDX-License-Identifier: Apache-2.0
package org.explant.report.paper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

class XlsxReportTest {
    @Test
    void everyValueHasItsType() throws IOException {
        var rows = sheet(APaper.of(3), "Claims");
        assertEquals(5, rows.size());
        var first = rows.get(1);
        assertEquals(APaper.ACCENTS, first.getCellText(0));
        assertEquals(new BigDecimal(1), first.getCellAsNumber(1).orElseThrow());
        assertEquals(new BigDecimal(-1), first.getCellAsNumber(2).orElseThrow());
        assertEquals(
                LocalDate.of(2024, 2, 29), first.getCellAsDate(3).orElseThrow().toLocalDate());
        assertEquals(
                0, new BigDecimal(-12500).compareTo(first.getCellAsNumber(4).orElseThrow()));
        assertEquals(new BigDecimal(3), rows.getLast().getCellAsNumber(1).orElseThrow());
    }

    @Test
    void aTextIsNeverAFormulaAndNeverChanged() throws IOException {
        var canaries = List.of("=1+1", "+1", "-1", "@SUM(A1)", "＝1+1", "</t><f>1+1</f>", "\"'><svg onload>", "a & b");
        var paper = APaper.saying(canaries);
        var rows = sheet(paper, "Claims");
        for (int place = 0; place < canaries.size(); place++) {
            assertEquals(canaries.get(place), rows.get(place + 1).getCellText(0));
            assertEquals(CellType.STRING, rows.get(place + 1).getCell(0).getType());
        }
        parts(paper).forEach((name, text) -> assertFalse(text.contains("<f>"), name));
    }

    @Test
    void lettersThatAWorkbookCannotCarryAreReplaced() throws IOException {
        var rows = sheet(APaper.saying(List.of("a\u0000b\u001Bc\uD800d")), "Claims");
        assertEquals("a\uFFFDb\uFFFDc\uFFFDd", rows.get(1).getCellText(0));
    }

    @Test
    void headersStayInSightAndCanBeFiltered() throws IOException {
        var list = parts(APaper.of(3)).getOrDefault("xl/worksheets/sheet3.xml", "");
        assertTrue(list.contains("state=\"frozen\""), list);
        assertTrue(list.contains("<autoFilter ref=\"A1:E4\""), list);
        assertTrue(list.contains("<cols>"), list);
    }

    @Test
    void nothingInItTellsOfAPersonOrTheMachine() throws IOException {
        var parts = parts(APaper.of(3));
        assertTrue(parts.getOrDefault("docProps/core.xml", "").contains("2026-11-20T09:02:00Z"));
        for (String word : List.of("creator", "lastModifiedBy", "Company", "Manager", System.getProperty("user.dir")))
            parts.forEach((name, text) -> assertFalse(text.contains(word), name + " has " + word));
    }

    @Test
    void equalReportsAreEqualFiles() throws InterruptedException {
        var first = XlsxReport.write(APaper.of(40));
        Thread.sleep(5);
        assertArrayEquals(first, XlsxReport.write(APaper.of(40)));
    }

    private static List<Row> sheet(Paper paper, String name) throws IOException {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(XlsxReport.write(paper)))) {
            return workbook.findSheet(name).orElseThrow().read();
        }
    }

    private static Map<String, String> parts(Paper paper) throws IOException {
        var parts = new TreeMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(XlsxReport.write(paper)))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
        }
        return parts;
    }
}
