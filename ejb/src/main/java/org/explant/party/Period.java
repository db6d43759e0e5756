// SPDX-License-Identifier: Apache-2.0
package org.explant.party;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** From a day to a day, both inclusive; what is null is not known, or not over. */
public record Period(@Nullable LocalDate from, @Nullable LocalDate to) implements Serializable {
    public static final Period UNKNOWN = new Period(null, null);

    public Period {
        if (from != null && to != null && to.isBefore(from)) throw new PeriodEndsBeforeItBegins();
    }
}
