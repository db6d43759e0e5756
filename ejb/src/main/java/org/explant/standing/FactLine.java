// SPDX-License-Identifier: Apache-2.0
package org.explant.standing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.explant.standing.fact.Details;
import org.explant.standing.fact.FactKind;
import org.explant.standing.fact.Period;
import org.jspecify.annotations.Nullable;

/**
 * A version of a fact as screens show it.
 *
 * @param thread what all versions of one fact share
 * @param recordedBy full name
 * @param replaced null while it counts
 */
public record FactLine(
        FactId factId,
        UUID thread,
        FactKind kind,
        FactVersion cameBy,
        Period period,
        Details details,
        String reason,
        Instant recordedAt,
        String recordedBy,
        @Nullable Replaced replaced) {
    /**
     * That it no longer counts.
     *
     * @param by full name
     * @param successor null where it was removed as an error
     */
    public record Replaced(
            Instant at,
            @Nullable String by,
            @Nullable String reason,
            @Nullable FactId successor) {}

    public boolean isLive() {
        return replaced == null;
    }

    /** Whether it was known at that moment. */
    boolean knownAt(Instant moment) {
        return !recordedAt.isAfter(moment) && (replaced == null || replaced.at().isAfter(moment));
    }

    boolean holdsOn(LocalDate day) {
        return period.holdsOn(day);
    }
}
