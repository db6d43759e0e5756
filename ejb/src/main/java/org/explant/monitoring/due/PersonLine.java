// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.due;

import java.time.LocalDate;
import org.explant.claim.ClaimId;
import org.explant.claim.ClaimReference;
import org.explant.party.Sex;
import org.jspecify.annotations.Nullable;

/** A claimant and the claim; {@code claimant} is Surname, Forename. */
record PersonLine(
        ClaimId claim,
        ClaimReference reference,
        String claimant,
        Sex sex,
        @Nullable LocalDate died) {}
