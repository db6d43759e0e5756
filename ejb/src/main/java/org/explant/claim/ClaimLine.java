// SPDX-License-Identifier: Apache-2.0
package org.explant.claim;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A claim as lists show it. Made by the query itself, which looks for objects and not for plain numbers.
 *
 * @param claimantName Surname, Forename
 * @param place of the stage on the line, to sort by
 * @param stageSince first day of the current unbroken stay
 * @param feeEarner full name
 * @param supervisingPartner full name
 * @param nextKeyOn the earliest key date that is not done; null where none is set
 * @param nextKeyKind code of its kind
 */
public record ClaimLine(
        ClaimId claimId,
        ClaimReference reference,
        String claimantName,
        Stage stage,
        Integer place,
        LocalDate stageSince,
        String feeEarner,
        String supervisingPartner,
        LocalDate openedOn,
        Instant lastActivityAt,
        Boolean restricted,
        @Nullable LocalDate nextKeyOn,
        @Nullable String nextKeyKind) {}
