// SPDX-License-Identifier: Apache-2.0
package org.explant.importing.result;

import java.time.LocalDate;
import org.explant.claim.ClaimId;
import org.explant.claim.ClaimReference;
import org.jspecify.annotations.Nullable;

/** A claim that exists for the person who brings the sheet, with what tells its claimant from others. */
record SheetClaimant(
        ClaimId claim,
        ClaimReference reference,
        @Nullable String nhsNumber,
        @Nullable LocalDate born) {
    /** Keeps the person out of logs. */
    @Override
    public String toString() {
        return "SheetClaimant " + claim;
    }
}
