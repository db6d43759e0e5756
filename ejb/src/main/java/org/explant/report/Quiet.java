// SPDX-License-Identifier: Apache-2.0
package org.explant.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How long nobody has acted on a claim, in whole days. */
public enum Quiet {
    WEEK(7),
    FOUR_WEEKS(28),
    NINETY_DAYS(90),
    LONGER(Long.MAX_VALUE);

    private final long last;

    Quiet(long last) {
        this.last = last;
    }

    /** The stretch that this number of days lies in; a day not yet come counts as today. */
    public static Quiet of(long days) {
        for (Quiet each : values()) if (days <= each.last) return each;
        throw new AssertionError(days);
    }

    /** The first day that somebody who acted on it last lies in this stretch; null where there is none. */
    @Nullable
    LocalDate from(LocalDate today) {
        return last == Long.MAX_VALUE ? null : today.minusDays(last);
    }

    /** The last such day; null where there is none. */
    @Nullable
    LocalDate until(LocalDate today) {
        return this == WEEK ? null : today.minusDays(values()[ordinal() - 1].last + 1);
    }
}
