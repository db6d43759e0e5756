// SPDX-License-Identifier: Apache-2.0
package org.explant.standing;

import java.time.LocalDate;
import org.explant.claim.ClaimReference;
import org.explant.standing.fact.FactKind;

/**
 * A fact that ends soon or has ended, in a list across claims.
 *
 * @param claimantName Surname, Forename
 * @param feeEarner full name
 * @param endsOn last day it holds
 */
public record ExpiringLine(
        ClaimReference reference,
        String claimantName,
        FactKind kind,
        LocalDate endsOn,
        String feeEarner,
        FactId fact) {}
