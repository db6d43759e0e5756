// SPDX-License-Identifier: Apache-2.0
package org.explant.importing.row;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.explant.importing.sheet.SheetCell;
import org.explant.importing.sheet.SheetRow;
import org.explant.shared.PartialDate;
import org.explant.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

/** The values of one row by field. What cannot be read is noted as a fault and answered as if it were not there. */
public final class RowValues {
    private final SheetRow row;
    private final Map<String, Integer> columns;
    private final List<Fault> faults = new ArrayList<>();

    public RowValues(SheetRow row, Map<String, Integer> columns) {
        this.row = row;
        this.columns = columns;
    }

    public int number() {
        return row.number();
    }

    /** Whether the sheet says anything of that field in this row. */
    public boolean has(String field) {
        var column = columns.get(field);
        return column != null && !row.cell(column).isBlank();
    }

    /** What the cell says, nothing refused; empty where there is none. */
    public String plainText(String field) {
        var column = columns.get(field);
        return column == null ? "" : row.cell(column).text();
    }

    /** The text; null where there is none. */
    public @Nullable String text(String field) {
        var cell = cell(field);
        return cell == null ? null : cell.text();
    }

    /** The text; a fault where there is none. */
    public String required(String field) {
        if (!has(field)) refuse(Fault.of(field, RowFault.MISSING));
        var text = text(field);
        return text == null ? "" : text;
    }

    /** The day; a bare number is never taken for one. */
    public @Nullable LocalDate day(String field) {
        var cell = cell(field);
        if (cell == null) return null;
        var read = Days.read(cell);
        if (read.fault() != null) refuse(Fault.of(field, read.fault()));
        return read.day();
    }

    /** When it was, as exactly as it is known; never later than today. */
    public @Nullable PartialDate partialDate(String field, LocalDate today) {
        var cell = cell(field);
        if (cell == null) return null;
        var read = PartialDays.read(cell);
        var fault = read.fault();
        if (read.date() != null && read.date().from().isAfter(today)) fault = RowFault.NOT_YET;
        if (fault == null) return read.date();
        refuse(Fault.of(field, fault));
        return null;
    }

    /** A value that refuses to be wrong. */
    public <T> @Nullable T value(String field, Function<String, T> made) {
        var text = text(field);
        if (text == null) return null;
        try {
            return made.apply(text);
        } catch (RuleBroken broken) {
            refuse(Fault.of(field, broken));
            return null;
        }
    }

    /** One of a list, by any of its names in small letters and digits. */
    public <T> @Nullable T choice(String field, Map<String, T> names) {
        var text = text(field);
        if (text == null) return null;
        var found = names.get(ImportField.plain(text));
        if (found == null) refuse(Fault.of(field, RowFault.NOT_ON_THE_LIST));
        return found;
    }

    public void refuse(Fault fault) {
        faults.add(fault);
    }

    public List<Fault> faults() {
        return List.copyOf(faults);
    }

    private @Nullable SheetCell cell(String field) {
        var column = columns.get(field);
        if (column == null || row.cell(column).isBlank()) return null;
        var cell = row.cell(column);
        var fault =
                switch (cell.kind()) {
                    case FORMULA -> RowFault.FORMULA;
                    case ERROR -> RowFault.ERROR_IN_CELL;
                    default -> null;
                };
        if (fault == null) return cell;
        refuse(Fault.of(field, fault));
        return null;
    }
}
