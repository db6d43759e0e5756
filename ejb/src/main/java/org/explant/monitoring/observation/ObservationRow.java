// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.observation;

import org.jspecify.annotations.Nullable;

/** An edition and the names of those who wrote it and ended it. */
record ObservationRow(
        Observation observation, String by, @Nullable String endedBy) {
    ObservationLine line() {
        return observation.line(by, endedBy);
    }
}
