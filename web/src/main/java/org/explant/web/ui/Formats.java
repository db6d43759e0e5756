// SPDX-License-Identifier: Apache-2.0
package org.explant.web.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How a date, a time or a number is written, everywhere alike. Months have their own table because a JDK writes "Sept".
 * What is not there is written as nothing.
 */
public final class Formats {
    /** Moments are stored in UTC and read by people in London. */
    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    private Formats() {}

    /** {@code 14 Mar 2019} */
    public static String day(@Nullable LocalDate date) {
        return date == null ? "" : date.getDayOfMonth() + " " + month(date);
    }

    /** {@code Mar 2019} */
    public static String month(@Nullable LocalDate date) {
        return date == null ? "" : MONTHS.get(date.getMonthValue() - 1) + " " + date.getYear();
    }

    /** {@code 2019} */
    public static String year(@Nullable LocalDate date) {
        return date == null ? "" : Integer.toString(date.getYear());
    }

    /** {@code 14 Mar 2019, 09:02} as a clock in London showed it. */
    public static String moment(@Nullable Instant instant) {
        if (instant == null) return "";
        var there = there(instant);
        return day(there.toLocalDate()) + ", " + clock(there);
    }

    /** {@code 14 Mar 2019}: the day it was in London. */
    public static String dayOf(@Nullable Instant instant) {
        return instant == null ? "" : day(there(instant).toLocalDate());
    }

    /** {@code 09:02} as a clock in London showed it. */
    public static String time(@Nullable Instant instant) {
        return instant == null ? "" : clock(there(instant));
    }

    /** {@code 943 476 5919}; anything that is not ten digits is left as it is. */
    public static String nhs(@Nullable String digits) {
        if (digits == null) return "";
        return digits.replaceFirst("^(\\d{3})(\\d{3})(\\d{4})$", "$1 $2 $3");
    }

    /** {@code 12,345} */
    public static String count(long number) {
        return String.format(Locale.UK, "%,d", number);
    }

    /** {@code 1.4 MB}: decimal units, as file managers show them. */
    public static String size(long bytes) {
        if (bytes < 1_000) return bytes + " B";
        if (bytes < 1_000_000) return bytes / 1_000 + " KB";
        if (bytes < 1_000_000_000) return String.format(Locale.UK, "%.1f MB", bytes / 1e6);
        return String.format(Locale.UK, "%.1f GB", bytes / 1e9);
    }

    private static LocalDateTime there(Instant instant) {
        return LocalDateTime.ofInstant(instant, LONDON);
    }

    private static String clock(LocalDateTime there) {
        return String.format(Locale.UK, "%02d:%02d", there.getHour(), there.getMinute());
    }
}
