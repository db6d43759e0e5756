// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days from one to another, both included; an absent end is open.
 *
 * @param from first day, or null where it reaches back for ever
 * @param to last day, or null where it has no end
 */
public record DateRange(@Nullable LocalDate from, @Nullable LocalDate to) {
    public DateRange {
        if (from == null && to == null) {
            throw new IllegalArgumentException("a date range has at least one end; an undated document has no range");
        }
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("a date range ends before it begins");
        }
    }

    /** The range of a single day. */
    public static DateRange on(LocalDate day) {
        return new DateRange(day, day);
    }

    /** First day as days since 1970-01-01, the least number where open. */
    public long firstDay() {
        return from == null ? Long.MIN_VALUE : from.toEpochDay();
    }

    /** Last day as days since 1970-01-01, the greatest number where open. */
    public long lastDay() {
        return to == null ? Long.MAX_VALUE : to.toEpochDay();
    }
}
