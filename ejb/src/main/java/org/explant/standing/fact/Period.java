// SPDX-License-Identifier: Apache-2.0
package org.explant.standing.fact;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days on which something holds.
 *
 * @param from the first
 * @param to the last, null where no end is known
 */
@Embeddable
public record Period(
        @Column(name = "from_on") LocalDate from,
        @Column(name = "to_on") @Nullable LocalDate to) implements Serializable {
    public Period {
        if (to != null && to.isBefore(from)) throw new FactEndsBeforeItBegins();
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    public boolean endsBefore(LocalDate day) {
        return to != null && to.isBefore(day);
    }

    public boolean meets(Period other) {
        return (to == null || !other.from.isAfter(to)) && (other.to == null || !from.isAfter(other.to));
    }
}
