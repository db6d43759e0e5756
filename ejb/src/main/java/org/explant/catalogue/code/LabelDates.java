// SPDX-License-Identifier: Apache-2.0
package org.explant.catalogue.code;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Dates as labels pack them into digits. */
final class LabelDates {
    private LabelDates() {}

    /** YYMMDD; day 00 is the last one of its month. */
    static Optional<LocalDate> sixDigits(String digits, int thisYear) {
        if (!digits.matches("\\d{6}")) return Optional.empty();
        return day(year(number(digits, 0, 2), thisYear), number(digits, 2, 4), number(digits, 4, 6));
    }

    /** MMYY: the last day of that month. */
    static Optional<LocalDate> monthAndYear(String digits, int thisYear) {
        if (!digits.matches("\\d{4}")) return Optional.empty();
        return day(year(number(digits, 2, 4), thisYear), number(digits, 0, 2), 0);
    }

    /** YYJJJ: the year and its day. */
    static Optional<LocalDate> dayOfYear(String digits, int thisYear) {
        if (!digits.matches("\\d{5}")) return Optional.empty();
        try {
            return Optional.of(LocalDate.ofYearDay(year(number(digits, 0, 2), thisYear), number(digits, 2, 5)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    static Optional<LocalDate> day(int year, int month, int day) {
        try {
            var whole = YearMonth.of(year, month);
            return Optional.of(day == 0 ? whole.atEndOfMonth() : whole.atDay(day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** Two digits mean the year that is nearest: from 49 years ago to 50 years ahead (GS1 General Specifications 7.12). */
    private static int year(int twoDigits, int thisYear) {
        int century = thisYear - thisYear % 100;
        int apart = twoDigits - thisYear % 100;
        if (apart >= 51) return century - 100 + twoDigits;
        return apart <= -50 ? century + 100 + twoDigits : century + twoDigits;
    }

    private static int number(String digits, int from, int to) {
        return Integer.parseInt(digits.substring(from, to));
    }
}
