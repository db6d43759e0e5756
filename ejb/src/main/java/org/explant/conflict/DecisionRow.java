// SPDX-License-Identifier: Apache-2.0
package org.explant.conflict;

import java.time.Instant;
import java.util.UUID;

/** A decision on one of several checks. */
record DecisionRow(UUID check, Instant at, String by, ConflictOutcome outcome, String reason) {
    DecisionLine line() {
        return new DecisionLine(at, by, outcome, reason);
    }
}
