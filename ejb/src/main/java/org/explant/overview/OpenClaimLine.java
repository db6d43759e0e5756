// SPDX-License-Identifier: Apache-2.0
package org.explant.overview;

import java.time.Instant;
import java.time.LocalDate;
import org.explant.claim.ClaimReference;
import org.explant.claim.Stage;

/**
 * A claim on the home page.
 *
 * @param claimantName Surname, Forename
 */
public record OpenClaimLine(
        ClaimReference reference,
        String claimantName,
        Stage stage,
        LocalDate stageSince,
        String feeEarner,
        Instant lastActivityAt) {}
