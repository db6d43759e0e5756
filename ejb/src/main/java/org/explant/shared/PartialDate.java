// SPDX-License-Identifier: Apache-2.0
package org.explant.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.regex.Pattern;

/**
 * When something was, as exactly as a paper or a person tells it; {@code from} and {@code to} are the first and the last
 * day it can mean, so that any two dates compare.
 */
public record PartialDate(LocalDate from, LocalDate to, DatePrecision precision) {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    public PartialDate {
        if (to.isBefore(from) || from.getYear() < 1850 || to.getYear() > 2200) throw new NotAPartialDate();
    }

    public static PartialDate day(LocalDate day) {
        return new PartialDate(day, day, DatePrecision.DAY);
    }

    public static PartialDate month(YearMonth month) {
        return new PartialDate(month.atDay(1), month.atEndOfMonth(), DatePrecision.MONTH);
    }

    public static PartialDate year(Year year) {
        return new PartialDate(year.atDay(1), year.atMonth(12).atEndOfMonth(), DatePrecision.YEAR);
    }

    public static PartialDate about(Year year) {
        return new PartialDate(year.atDay(1), year.atMonth(12).atEndOfMonth(), DatePrecision.ABOUT);
    }

    public static PartialDate range(LocalDate from, LocalDate to) {
        return new PartialDate(from, to, DatePrecision.RANGE);
    }

    /**
     * Reads {@code 2019-03-14}, {@code 2019-03}, {@code 2019}, {@code ~2019} (about) and
     * {@code 2019-03-01/2019-04-30} (from-to).
     */
    public static PartialDate parse(String text) {
        String plain = text.strip();
        try {
            if (DAY.matcher(plain).matches()) return day(LocalDate.parse(plain));
            if (MONTH.matcher(plain).matches()) return month(YearMonth.parse(plain));
            if (YEAR.matcher(plain).matches()) return year(Year.parse(plain));
            if (plain.startsWith("~"))
                return about(Year.parse(plain.substring(1).strip()));
            String[] ends = plain.split("/", -1);
            if (ends.length == 2) return range(LocalDate.parse(ends[0].strip()), LocalDate.parse(ends[1].strip()));
        } catch (DateTimeException noSuchDay) {
            throw new NotAPartialDate();
        }
        throw new NotAPartialDate();
    }

    /** The first day on which it may have been: "about 2006" may mean the year before. */
    public LocalDate earliest() {
        return precision == DatePrecision.ABOUT ? from.minusYears(1) : from;
    }

    /** The last day on which it may have been: "about 2006" may mean the year after. */
    public LocalDate latest() {
        return precision == DatePrecision.ABOUT ? to.plusYears(1) : to;
    }

    /** Whether both may mean the same day: 2006 and 14 March 2006 do not contradict each other. */
    public boolean mayBe(PartialDate other) {
        return !earliest().isAfter(other.latest()) && !other.earliest().isAfter(latest());
    }

    /** The form that {@link #parse} reads. */
    @Override
    public String toString() {
        return switch (precision) {
            case DAY -> from.toString();
            case MONTH -> YearMonth.from(from).toString();
            case YEAR -> Integer.toString(from.getYear());
            case ABOUT -> "~" + from.getYear();
            case RANGE -> from + "/" + to;
        };
    }
}
