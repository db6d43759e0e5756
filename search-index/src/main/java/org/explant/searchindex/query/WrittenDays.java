// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.explant.searchindex.DateRange;
import org.explant.searchindex.query.QueryProblem.Code;
import org.jspecify.annotations.Nullable;

/**
 * Days as they are written behind {@code date:}, one or from and to with two points between, either side open: {@code 2007},
 * {@code 2007-03}, {@code 2007-03-12}, {@code 12/03/2007} (day first), {@code 03/2007}, {@code 2007..2009}, {@code ..2009}.
 */
final class WrittenDays {
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})(?:[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?)?");

    private static final Pattern DAY_FIRST = Pattern.compile("(?:(\\d{1,2})[-/.])?(\\d{1,2})[-/.](\\d{4})");

    private WrittenDays() {}

    static DateRange read(String written, int from, int to) throws QueryProblem {
        int points = written.indexOf("..");
        try {
            DateRange first = one(points < 0 ? written : written.substring(0, points));
            DateRange last = points < 0 ? first : one(written.substring(points + 2));
            if (first == null && last == null) {
                throw new QueryProblem(Code.NOT_A_DATE, from, to - from);
            }
            LocalDate start = first == null ? null : first.from();
            LocalDate end = last == null ? null : last.to();
            if (start != null && end != null && end.isBefore(start)) {
                throw new QueryProblem(Code.DATES_REVERSED, from, to - from);
            }
            return new DateRange(start, end);
        } catch (DateTimeException e) {
            throw new QueryProblem(Code.NOT_A_DATE, from, to - from);
        }
    }

    /** The days of a year, a month or a day; null where nothing is written. */
    private static @Nullable DateRange one(String written) {
        if (written.isEmpty()) {
            return null;
        }
        Matcher yearFirst = YEAR_FIRST.matcher(written);
        if (yearFirst.matches()) {
            return days(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
        }
        Matcher dayFirst = DAY_FIRST.matcher(written);
        if (dayFirst.matches()) {
            return days(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
        }
        throw new DateTimeException("no date");
    }

    private static DateRange days(String year, @Nullable String month, @Nullable String day) {
        int named = Integer.parseInt(year);
        if (month == null) {
            return new DateRange(LocalDate.of(named, 1, 1), LocalDate.of(named, 12, 31));
        }
        YearMonth whole = YearMonth.of(named, Integer.parseInt(month));
        return day == null
                ? new DateRange(whole.atDay(1), whole.atEndOfMonth())
                : DateRange.on(whole.atDay(Integer.parseInt(day)));
    }
}
