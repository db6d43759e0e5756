// SPDX-License-Identifier: Apache-2.0
package org.explant.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.regex.Pattern;

/**
 * When a document was written, as exactly as that is known; {@code from} and {@code to} are the first and the last day
 * it can mean, so that any two dates compare.
 */
public record DocumentDate(LocalDate from, LocalDate to, DatePrecision precision) {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    public DocumentDate {
        if (to.isBefore(from) || from.getYear() < 1850 || to.getYear() > 2200) throw new NotADocumentDate();
    }

    public static DocumentDate day(LocalDate day) {
        return new DocumentDate(day, day, DatePrecision.DAY);
    }

    public static DocumentDate month(YearMonth month) {
        return new DocumentDate(month.atDay(1), month.atEndOfMonth(), DatePrecision.MONTH);
    }

    public static DocumentDate year(Year year) {
        return new DocumentDate(year.atDay(1), year.atMonth(12).atEndOfMonth(), DatePrecision.YEAR);
    }

    public static DocumentDate about(Year year) {
        return new DocumentDate(year.atDay(1), year.atMonth(12).atEndOfMonth(), DatePrecision.ABOUT);
    }

    public static DocumentDate range(LocalDate from, LocalDate to) {
        return new DocumentDate(from, to, DatePrecision.RANGE);
    }

    /**
     * Reads {@code 2019-03-14}, {@code 2019-03}, {@code 2019}, {@code ~2019} (about) and
     * {@code 2019-03-01/2019-04-30} (from-to).
     */
    public static DocumentDate parse(String text) {
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
            throw new NotADocumentDate();
        }
        throw new NotADocumentDate();
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
