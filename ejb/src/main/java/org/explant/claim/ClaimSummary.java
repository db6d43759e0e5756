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
 * @param nextKeyOn the earliest key date that is not done; null where none is set
 * @param nextKeyKind code of its kind
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
        boolean restricted,
        @Nullable LocalDate nextKeyOn,
        @Nullable String nextKeyKind) {}
