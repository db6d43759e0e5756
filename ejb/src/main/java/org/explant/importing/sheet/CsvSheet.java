// SPDX-License-Identifier: Apache-2.0
package org.explant.importing.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Rows of a text. Every cell is text: what a program made of it is not ours to guess. */
record CsvSheet(String text, String encoding) implements Sheet {
    /** What a spreadsheet acts on; a plus sign is left out, for it begins telephone numbers. */
    private static final Pattern FORMULA = Pattern.compile("^\\s*[=@＝＠].*", Pattern.DOTALL);

    /** As spreadsheets write what went wrong. */
    private static final Pattern ERROR =
            Pattern.compile("#(REF!|N/A|VALUE!|NAME\\?|DIV/0!|NUM!|NULL!|SPILL!|CALC!|[#]+)");

    static CsvSheet of(byte[] file) {
        var decoded = Encodings.decode(file);
        return new CsvSheet(decoded.text(), decoded.charset().name());
    }

    @Override
    public void rows(Consumer<SheetRow> wanted) {
        int row = 0;
        try (var parser = format().parse(new StringReader(text))) {
            for (CSVRecord each : parser) {
                row = Math.toIntExact(each.getRecordNumber());
                if (row > SheetLimits.ROWS || each.size() > SheetLimits.COLUMNS) throw new SheetTooLarge();
                var cells = cells(each);
                if (!cells.isBlank()) wanted.accept(cells);
            }
        } catch (IOException | UncheckedIOException broken) {
            throw new SheetBroken(row + 1);
        }
    }

    private CSVFormat format() {
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(Separators.of(text))
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .get();
    }

    private static SheetRow cells(CSVRecord each) {
        List<SheetCell> cells = new ArrayList<>(each.size());
        for (String value : each) cells.add(cell(value));
        return new SheetRow(Math.toIntExact(each.getRecordNumber()), cells);
    }

    private static SheetCell cell(String value) {
        if (value.length() > SheetLimits.LETTERS) throw new SheetTooLarge();
        if (FORMULA.matcher(value).matches()) return new SheetCell(SheetCell.Kind.FORMULA, value);
        var plain = value.strip();
        return new SheetCell(ERROR.matcher(plain).matches() ? SheetCell.Kind.ERROR : SheetCell.Kind.TEXT, plain);
    }
}
