// SPDX-License-Identifier: Apache-2.0
package org.explant.importing.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.explant.shared.RuleBroken;

/** Rows of the first sheet of a workbook, streamed. Days are told by their format and the workbook's own calendar. */
record XlsxSheet(byte[] file) implements Sheet {
    @Override
    public String encoding() {
        return "XLSX";
    }

    @Override
    public void rows(Consumer<SheetRow> wanted) {
        ZipGuard.check(file);
        int[] row = {0};
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, true));
                var rows = workbook.getFirstSheet().openStream()) {
            var days = new SerialDays(workbook.isDate1904());
            rows.forEach(each -> {
                row[0] = each.getRowNum();
                if (row[0] > SheetLimits.ROWS || each.getCellCount() > SheetLimits.COLUMNS) throw new SheetTooLarge();
                var cells = row(each, days);
                if (!cells.isBlank()) wanted.accept(cells);
            });
        } catch (RuleBroken refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) {
            // Whatever a hostile or cut-off workbook makes the library throw: the file cannot be read on.
            throw broken instanceof ExcelReaderException && row[0] == 0 ? new NotASheet() : new SheetBroken(row[0] + 1);
        }
    }

    private static SheetRow row(Row row, SerialDays days) {
        List<SheetCell> cells = new ArrayList<>(row.getCellCount());
        for (int column = 0; column < row.getCellCount(); column++) {
            var cell = row.getCell(column);
            cells.add(cell == null ? SheetCell.BLANK : cell(cell, days));
        }
        return new SheetRow(row.getRowNum(), cells);
    }

    private static SheetCell cell(Cell cell, SerialDays days) {
        if (cell.getFormula() != null) return new SheetCell(SheetCell.Kind.FORMULA, "");
        return switch (cell.getType()) {
            case NUMBER -> days.read(cell);
            case ERROR -> new SheetCell(SheetCell.Kind.ERROR, cell.getRawValue() == null ? "" : cell.getRawValue());
            case FORMULA -> new SheetCell(SheetCell.Kind.FORMULA, "");
            case EMPTY -> SheetCell.BLANK;
            case BOOLEAN -> SheetCell.text(cell.asBoolean() ? "yes" : "no");
            case STRING -> text(cell.asString());
        };
    }

    private static SheetCell text(String value) {
        if (value.length() > SheetLimits.LETTERS) throw new SheetTooLarge();
        return SheetCell.text(value.replace("\0", "").strip());
    }

    @Override
    public String toString() {
        return "XlsxSheet";
    }
}
