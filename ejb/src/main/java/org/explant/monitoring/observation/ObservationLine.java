// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.observation;

import java.time.Instant;
import org.explant.monitoring.observed.Observed;
import org.jspecify.annotations.Nullable;

/**
 * An edition of an observation as screens show it.
 *
 * @param reason why it was put right; null for the first edition
 * @param recordedBy full name of whoever confirmed it
 * @param ended null while it stands
 */
public record ObservationLine(
        ObservationId observationId,
        int edition,
        Observed observed,
        ObservationOrigin origin,
        @Nullable String reason,
        Instant recordedAt,
        String recordedBy,
        @Nullable Ended ended) {
    /**
     * That it no longer counts.
     *
     * @param by full name
     * @param withdrawnReason null where a further edition took its place
     */
    public record Ended(
            Instant at, @Nullable String by, @Nullable String withdrawnReason) {}

    public boolean stands() {
        return ended == null;
    }

    /** Whether it was recorded in error. */
    public boolean isWithdrawn() {
        return ended != null && ended.withdrawnReason() != null;
    }

    /** Keeps results out of logs. */
    @Override
    public String toString() {
        return "observation " + observationId + " edition " + edition;
    }
}
