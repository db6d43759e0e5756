// SPDX-License-Identifier: Apache-2.0
package org.explant.importing.row;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.explant.importing.sheet.SheetCell;
import org.jspecify.annotations.Nullable;

/**
 * How days are read, in one rule: as ISO 8601, or day before month as it is written here; a year has four digits; a
 * month may be written by name. 31 February is refused and never moved.
 */
final class Days {
    private static final Pattern ISO = Pattern.compile("([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})([T ][0-9:.]+Z?)?");
    private static final Pattern BRITISH =
            Pattern.compile("([0-9]{1,2})\\s*[/. -]\\s*([0-9]{1,2}|[A-Za-z]{3,9})\\.?\\s*[/. ,-]\\s*([0-9]{2}|[0-9]{4})"
                    + "(\\s+[0-9]{1,2}:[0-9:.]+)?");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}([.][0-9]+)?");
    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private Days() {}

    /** A day, or why there is none. */
    record Read(@Nullable LocalDate day, @Nullable RowFault fault) {}

    static Read read(SheetCell cell) {
        if (cell.kind() == SheetCell.Kind.NUMBER) return refused(RowFault.NUMBER_FOR_A_DAY);
        var text = cell.text().strip();
        if (NUMBER.matcher(text).matches()) return refused(RowFault.NUMBER_FOR_A_DAY);
        var iso = ISO.matcher(text);
        if (iso.matches()) return day(number(iso, 1), number(iso, 2), number(iso, 3));
        var british = BRITISH.matcher(text);
        if (!british.matches()) return refused(RowFault.NOT_A_DAY);
        if (british.group(3).length() == 2) return refused(RowFault.YEAR_OF_TWO_DIGITS);
        return day(number(british, 3), month(british.group(2)), number(british, 1));
    }

    private static Read day(int year, int month, int day) {
        if (month == 0) return refused(RowFault.NOT_A_DAY);
        try {
            return new Read(LocalDate.of(year, month, day), null);
        } catch (DateTimeException never) {
            return refused(RowFault.DAY_THAT_NEVER_WAS);
        }
    }

    /** From 1; 0 for no month. */
    static int month(String text) {
        if (Character.isDigit(text.charAt(0))) return Integer.parseInt(text);
        var small = text.toLowerCase(Locale.UK);
        for (int i = 0; i < MONTHS.size(); i++)
            if (MONTHS.get(i).equals(small) || MONTHS.get(i).substring(0, 3).equals(small)) return i + 1;
        return small.equals("sept") ? 9 : 0;
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private static Read refused(RowFault fault) {
        return new Read(null, fault);
    }
}
