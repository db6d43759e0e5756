// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.observation;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identity of an observation, the same through all its editions. */
@Embeddable
public record ObservationId(UUID value) implements Serializable {
    public static ObservationId fresh() {
        return new ObservationId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
