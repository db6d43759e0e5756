// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.history;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From one day to another the hip had symptoms, or had none. What lies between spells is not known.
 *
 * @param to last day; null while it lasts
 */
public record SymptomSpell(LocalDate from, @Nullable LocalDate to, boolean symptomatic) {
    public SymptomSpell {
        if (to != null && to.isBefore(from)) throw new NotAHistory();
    }

    boolean holdsOn(LocalDate day) {
        return !from.isAfter(day) && (to == null || !to.isBefore(day));
    }
}
