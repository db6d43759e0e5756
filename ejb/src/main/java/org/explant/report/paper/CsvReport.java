// SPDX-License-Identifier: Apache-2.0
package org.explant.report.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;
import org.jspecify.annotations.Nullable;

/**
 * The list as CSV: RFC 4180 in UTF-8, with a byte order mark because Excel takes it for another encoding without. One
 * table without totals, so that programs read it as it is.
 */
final class CsvReport {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** What a spreadsheet would take for a formula, behind whatever it may skip. Full-width signs count alike in some. */
    private static final Pattern FORMULA =
            Pattern.compile("^[\\s\\p{Z}\\p{C}]*[=+\\-@＝＋－＠].*|^[\\t\\r\\n].*", Pattern.DOTALL);

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.NON_NUMERIC).get();

    private CsvReport() {}

    static byte[] write(Paper paper) {
        var bytes = new ByteArrayOutputStream();
        try (var writer = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
            writer.write(BYTE_ORDER_MARK);
            try (var csv = FORMAT.print(writer)) {
                csv.printRecord(
                        paper.list().columns().stream().map(Column::heading).map(CsvReport::harmless));
                for (List<Cell> row : paper.list().rows())
                    csv.printRecord(row.stream().map(CsvReport::value));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A number is left a number, also below zero; a date is written as ISO 8601. */
    private static @Nullable Object value(Cell cell) {
        return switch (cell) {
            case Cell.None none -> null;
            case Cell.Text text -> harmless(text.value());
            case Cell.Number number -> number.value();
            case Cell.Day day -> day.value().toString();
            case Cell.Money money -> money.value();
        };
    }

    private static String harmless(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }
}
