// SPDX-License-Identifier: Apache-2.0
package org.explant.overview;

import java.time.Instant;
import java.time.LocalDate;
import org.explant.claim.ClaimReference;
import org.explant.claim.Stage;
import org.jspecify.annotations.Nullable;

/**
 * A claim on the home page.
 *
 * @param claimantName Surname, Forename
 * @param nextKeyOn the earliest key date that is not done
 * @param nextKeyKind code of its kind
 */
public record OpenClaimLine(
        ClaimReference reference,
        String claimantName,
        Stage stage,
        LocalDate stageSince,
        String feeEarner,
        Instant lastActivityAt,
        @Nullable LocalDate nextKeyOn,
        @Nullable String nextKeyKind) {}
