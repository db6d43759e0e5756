// SPDX-License-Identifier: Apache-2.0
package org.explant.conflict;

import jakarta.validation.constraints.NotNull;
import org.explant.party.Words;

/** What a person makes of a check, and why. */
public record NewDecision(@NotNull ConflictOutcome outcome, String reason) {
    public NewDecision {
        var given = Words.orNull(reason, 1000);
        if (given == null) throw new DecisionNeedsReason();
        reason = given;
    }

    /** Keeps the reason out of logs. */
    @Override
    public String toString() {
        return "NewDecision " + outcome;
    }
}
