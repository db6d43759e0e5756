// SPDX-License-Identifier: Apache-2.0
package org.explant.team;

import org.explant.claim.ClaimReference;
import org.explant.claim.Stage;
import org.jspecify.annotations.Nullable;

/**
 * One claim of a hand-over.
 *
 * @param claimantName Surname, Forename
 * @param refusal null where nothing stands against it
 */
public record HandOverLine(
        ClaimReference reference,
        String claimantName,
        Stage stage,
        HandOverState state,
        @Nullable HandOverRefusal refusal) {
    public boolean isRefused() {
        return refusal != null;
    }
}
