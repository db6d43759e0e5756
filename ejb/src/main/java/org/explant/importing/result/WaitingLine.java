// SPDX-License-Identifier: Apache-2.0
package org.explant.importing.result;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.explant.monitoring.observation.NewObservation;

/** A result that waits, as it stood in the sheet. */
public record WaitingLine(
        UUID waitingId,
        int version,
        String nhsNumber,
        LocalDate born,
        NewObservation observation,
        List<ResultDoubt> doubts,
        String externalId,
        String source,
        Instant since) {
    public WaitingLine {
        doubts = List.copyOf(doubts);
    }

    /** Keeps the person out of logs. */
    @Override
    public String toString() {
        return "waiting result " + waitingId;
    }
}
