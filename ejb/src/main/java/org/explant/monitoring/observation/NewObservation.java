// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.observation;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Map;
import org.explant.implant.construct.Side;
import org.explant.monitoring.observed.ObservationDetails;
import org.explant.monitoring.observed.ObservationField;
import org.explant.monitoring.observed.ObservationKind;
import org.explant.monitoring.observed.Observed;
import org.jspecify.annotations.Nullable;

/**
 * An observation to be recorded.
 *
 * @param side of which hip; null for what is of the person
 * @param on the day of the sample, image, visit or state
 * @param details as typed
 */
public record NewObservation(
        @NotNull ObservationKind kind,
        @Nullable Side side,
        @NotNull LocalDate on,
        @NotNull Map<ObservationField, String> details) {
    public NewObservation {
        details = Map.copyOf(details);
    }

    /** Read and checked; refused with the field that is wrong. */
    Observed observed() {
        return new Observed(kind, side, on, ObservationDetails.read(kind, details)).checked();
    }

    /** Keeps what was typed out of logs. */
    @Override
    public String toString() {
        return "NewObservation " + kind;
    }
}
