// SPDX-License-Identifier: Apache-2.0
package org.explant.report.paper;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** How values are written for people. Months have their own table because a JDK writes "Sept". */
final class Formats {
    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    private Formats() {}

    static String number(long value) {
        return String.format(Locale.UK, "%,d", value);
    }

    /** {@code 14 Mar 2019} */
    static String day(LocalDate day) {
        return day.getDayOfMonth() + " " + MONTHS.get(day.getMonthValue() - 1) + " " + day.getYear();
    }

    /** {@code £12,500.00} */
    static String pounds(BigDecimal value) {
        return String.format(Locale.UK, "%s£%,.2f", value.signum() < 0 ? "-" : "", value.abs());
    }
}
