// SPDX-License-Identifier: Apache-2.0
package org.explant.claim;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A claim as lists show it.
 *
 * @param claimantName Surname, Forename
 * @param stageSince first day of the current unbroken stay
 */
public record ClaimLine(
        ClaimId claimId,
        ClaimReference reference,
        String claimantName,
        Stage stage,
        LocalDate stageSince,
        String feeEarner,
        String supervisingPartner,
        LocalDate openedOn,
        Instant lastActivityAt,
        boolean restricted) {}
