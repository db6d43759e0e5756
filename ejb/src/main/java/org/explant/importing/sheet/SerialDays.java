// SPDX-License-Identifier: Apache-2.0
package org.explant.importing.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that a workbook shows as days. A workbook counts from 1900 (with a 29 February that never was, number 60) or
 * from 1904; it says which.
 */
record SerialDays(boolean from1904) {
    private static final LocalDate DAY_0_OF_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_0_OF_1904 = LocalDate.of(1904, 1, 1);
    /** 31 Dec 9999. */
    private static final int LAST = 2_958_465;

    private static final int NEVER_WAS = 60;

    /** What stands in quotes, in brackets or behind a backslash is no part of the pattern. */
    private static final Pattern SAID = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.");

    /** The built-in formats that show days. */
    private static boolean isBuiltIn(int format) {
        return (format >= 14 && format <= 17)
                || format == 22
                || (format >= 27 && format <= 36)
                || (format >= 50 && format <= 58);
    }

    SheetCell read(Cell cell) {
        var number = cell.asNumber();
        if (!isDay(cell.getDataFormatId(), cell.getDataFormatString()))
            return new SheetCell(SheetCell.Kind.NUMBER, plain(number));
        var day = day(number);
        return day == null
                ? new SheetCell(SheetCell.Kind.NUMBER, plain(number))
                : new SheetCell(SheetCell.Kind.DATE, day.toString());
    }

    static boolean isDay(@Nullable Integer format, @Nullable String pattern) {
        if (format != null && isBuiltIn(format)) return true;
        if (pattern == null) return false;
        var plain = SAID.matcher(pattern).replaceAll("").toLowerCase(java.util.Locale.ROOT);
        return plain.contains("d") || plain.contains("y") || plain.contains("mmm");
    }

    /** The day, its time of day dropped; null where there was no such day. */
    @Nullable
    LocalDate day(BigDecimal number) {
        if (number.signum() < 0 || number.compareTo(BigDecimal.valueOf(LAST + 1L)) >= 0) return null;
        int whole = number.intValue();
        if (from1904) return DAY_0_OF_1904.plusDays(whole);
        if (whole == 0 || whole == NEVER_WAS) return null;
        return DAY_0_OF_1900.plusDays(whole < NEVER_WAS ? whole + 1L : whole);
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
