// SPDX-License-Identifier: Apache-2.0
package org.explant.report.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook: a sheet with what was asked for where that is said, then a sheet a table. Every cell has its type; no text is a formula. */
final class XlsxReport {
    private static final String CORE = "docProps/core.xml";
    private static final String GREY = "EDF1F1";
    private static final int WIDEST = 48;

    private XlsxReport() {}

    static byte[] write(Paper paper) {
        var bytes = new ByteArrayOutputStream();
        try {
            try (var workbook = new Workbook(bytes, "Explant", "1.0")) {
                workbook.properties().setTitle(clean(paper.title()));
                if (hasCover(paper)) cover(workbook.newWorksheet(sheetName(paper.title())), paper);
                for (PaperTable table : paper.tables()) sheet(workbook.newWorksheet(sheetName(table.title())), table);
            }
            return timeless(bytes.toByteArray(), paper.asAt());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A paper that says nothing of itself is its tables alone: a sheet to be filled in and sent back. */
    private static boolean hasCover(Paper paper) {
        return !paper.facts().isEmpty() || !paper.note().isEmpty();
    }

    private static void cover(Worksheet sheet, Paper paper) {
        sheet.value(0, 0, clean(paper.title()));
        sheet.style(0, 0).bold().fontSize(14).set();
        int row = 2;
        for (Paper.Fact fact : paper.facts()) {
            sheet.value(row, 0, clean(fact.label()));
            sheet.value(row++, 1, clean(fact.value()));
        }
        sheet.value(row + 1, 0, clean(paper.note()));
        sheet.width(0, 24);
        sheet.width(1, WIDEST);
    }

    private static void sheet(Worksheet sheet, PaperTable table) {
        int last = table.columns().size() - 1;
        for (int column = 0; column <= last; column++) {
            sheet.value(0, column, clean(table.columns().get(column).heading()));
            sheet.width(column, width(table, column));
        }
        sheet.range(0, 0, 0, last).style().bold().wrapText(true).fillColor(GREY).set();
        int row = 1;
        for (List<Cell> cells : table.rows()) row(sheet, row++, cells);
        sheet.setAutoFilter(0, 0, row - 1, last);
        sheet.freezePane(1, 1);
        if (table.totals().isEmpty()) return;
        row(sheet, row, table.totals());
        sheet.range(row, 0, row, last).style().bold().set();
    }

    private static void row(Worksheet sheet, int row, List<Cell> cells) {
        for (int column = 0; column < cells.size(); column++) value(sheet, row, column, cells.get(column));
    }

    private static void value(Worksheet sheet, int row, int column, Cell cell) {
        switch (cell) {
            case Cell.None none -> {}
            case Cell.Text text -> sheet.value(row, column, clean(text.value()));
            case Cell.Number number -> {
                sheet.value(row, column, number.value());
                sheet.style(row, column).format("#,##0").set();
            }
            case Cell.Day day -> {
                sheet.value(row, column, day.value());
                sheet.style(row, column).format("d mmm yyyy").set();
            }
            case Cell.Money money -> {
                sheet.value(row, column, money.value());
                sheet.style(row, column).format("[$£-809]#,##0.00").set();
            }
        }
    }

    /** As wide as its longest value, within reason. */
    private static double width(PaperTable table, int column) {
        int longest = table.rows().stream()
                .mapToInt(row -> row.get(column).written().length())
                .max()
                .orElse(0);
        int least = table.columns().get(column).kind().width();
        return Math.clamp(longest + 2L, least, WIDEST);
    }

    /** A sheet's name takes 31 letters at most, and not all of them. */
    private static String sheetName(String title) {
        var allowed = clean(title).replaceAll("[\\\\/?*\\[\\]:']", " ").strip();
        return allowed.substring(0, Math.min(31, allowed.length()));
    }

    /** XML cannot carry control characters. */
    private static String clean(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF&&[^\\t\\n\\r]]", "\uFFFD");
    }

    /** The library notes the moment of writing: the moment of the report takes its place, so that equal reports are equal. */
    private static byte[] timeless(byte[] workbook, Instant asAt) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var into = new ZipOutputStream(bytes)) {
            for (var part : ZipParts.of(workbook).entrySet()) {
                var entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
                into.putNextEntry(entry);
                into.write(part.getKey().equals(CORE) ? dated(part.getValue(), asAt) : part.getValue());
                into.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    /** Names no author either. */
    private static byte[] dated(byte[] core, Instant asAt) {
        return new String(core, StandardCharsets.UTF_8)
                .replaceAll("<dc:creator>[^<]*</dc:creator>", "")
                .replaceAll("(<dcterms:created[^>]*>)[^<]*", "$1" + asAt)
                .getBytes(StandardCharsets.UTF_8);
    }
}
