// SPDX-License-Identifier: Apache-2.0
package org.explant.importing.row;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.explant.importing.sheet.SheetCell;
import org.explant.shared.PartialDate;
import org.explant.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

/**
 * How days are read of which often only the month or the year is known: as {@link Days} reads them, and besides
 * {@code 2006}, {@code 03/2006}, {@code Mar 2006}, {@code about 2006} and two days with a stroke between.
 */
final class PartialDays {
    /** A year stands for itself; a spreadsheet's count of days has five figures since 1927. */
    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");

    private static final Pattern ABOUT = Pattern.compile(
            "(?:~|ca?\\.?|circa|about|approx\\.?|approximately)\\s*((?:19|20)[0-9]{2})", Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTH =
            Pattern.compile("([0-9]{1,2}|[A-Za-z]{3,9})\\.?\\s*[/. ,-]\\s*([0-9]{2}|[0-9]{4})");
    private static final Pattern ISO_MONTH = Pattern.compile("([0-9]{4})-([0-9]{1,2})");
    private static final Pattern RANGE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}/[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private PartialDays() {}

    /** A date, or why there is none. */
    record Read(@Nullable PartialDate date, @Nullable RowFault fault) {}

    static Read read(SheetCell cell) {
        var text = cell.text().strip();
        if (YEAR.matcher(text).matches()) return known(PartialDate.year(Year.parse(text)));
        if (cell.kind() == SheetCell.Kind.NUMBER) return refused(RowFault.NUMBER_FOR_A_DAY);
        var about = ABOUT.matcher(text);
        if (about.matches()) return known(PartialDate.about(Year.parse(about.group(1))));
        if (RANGE.matcher(text).matches()) return range(text);
        var iso = ISO_MONTH.matcher(text);
        if (iso.matches()) return month(Integer.parseInt(iso.group(1)), Integer.parseInt(iso.group(2)));
        var month = MONTH.matcher(text);
        if (!month.matches()) return day(Days.read(cell));
        int named = Days.month(month.group(1));
        if (named == 0) return refused(RowFault.NOT_A_DAY);
        if (month.group(2).length() == 2) return refused(RowFault.YEAR_OF_TWO_DIGITS);
        return month(Integer.parseInt(month.group(2)), named);
    }

    private static Read day(Days.Read read) {
        LocalDate day = read.day();
        if (day == null) return new Read(null, read.fault());
        try {
            return known(PartialDate.day(day));
        } catch (RuleBroken longAgo) {
            return refused(RowFault.DAY_THAT_NEVER_WAS);
        }
    }

    private static Read month(int year, int month) {
        if (month < 1 || month > 12) return refused(RowFault.DAY_THAT_NEVER_WAS);
        try {
            return known(PartialDate.month(YearMonth.of(year, month)));
        } catch (RuleBroken longAgo) {
            return refused(RowFault.DAY_THAT_NEVER_WAS);
        }
    }

    private static Read range(String text) {
        try {
            return known(PartialDate.parse(text));
        } catch (RuleBroken never) {
            return refused(RowFault.DAY_THAT_NEVER_WAS);
        }
    }

    private static Read known(PartialDate date) {
        return new Read(date, null);
    }

    private static Read refused(RowFault fault) {
        return new Read(null, fault);
    }
}
