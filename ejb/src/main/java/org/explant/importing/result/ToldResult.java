// SPDX-License-Identifier: Apache-2.0
package org.explant.importing.result;

import java.time.LocalDate;
import org.explant.monitoring.observation.NewObservation;
import org.explant.monitoring.result.MetalResult;
import org.explant.party.NhsNumber;

/**
 * What a row tells: whose blood by number and day of birth, and what was measured.
 *
 * @param observation the same as it is recorded
 */
record ToldResult(NhsNumber nhs, LocalDate born, MetalResult result, NewObservation observation) {
    /** Keeps the person out of logs. */
    @Override
    public String toString() {
        return "ToldResult";
    }
}
