// SPDX-License-Identifier: Apache-2.0
package org.explant.claim;

import java.time.Instant;
import java.time.LocalDate;
import org.explant.party.NhsNumber;
import org.jspecify.annotations.Nullable;

/**
 * The key facts of a claim, as its header shows them.
 *
 * @param claimantName Surname, Forename
 * @param stageSince first day of the current unbroken stay
 * @param feeEarner full name
 * @param supervisingPartner full name
 */
public record ClaimSummary(
        ClaimId claimId,
        ClaimReference reference,
        String claimantName,
        @Nullable LocalDate born,
        @Nullable LocalDate died,
        @Nullable NhsNumber nhsNumber,
        Stage stage,
        LocalDate stageSince,
        @Nullable Outcome outcome,
        String feeEarner,
        String supervisingPartner,
        LocalDate openedOn,
        Instant lastActivityAt,
        boolean restricted) {}
