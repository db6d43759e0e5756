// SPDX-License-Identifier: Apache-2.0
package org.explant.party.naming;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Two dates of birth, and the slips that make one of the other. */
final class Births {
    private Births() {}

    /** Null where one of them is not known. */
    static @Nullable Reason compare(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) return null;
        if (one.equals(other)) return Reason.BORN_SAME_DAY;
        if (one.getYear() == other.getYear()
                && one.getMonthValue() == other.getDayOfMonth()
                && one.getDayOfMonth() == other.getMonthValue()) return Reason.BORN_DAY_AND_MONTH_SWAPPED;
        return digitsApart(one, other) == 1 ? Reason.BORN_ONE_DIGIT_APART : Reason.BORN_DIFFERENTLY;
    }

    private static long digitsApart(LocalDate one, LocalDate other) {
        String first = digits(one);
        String second = digits(other);
        long apart = 0;
        for (int at = 0; at < first.length(); at++) if (first.charAt(at) != second.charAt(at)) apart++;
        return apart;
    }

    private static String digits(LocalDate date) {
        return String.format(Locale.ROOT, "%04d%02d%02d", date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }
}
