// SPDX-License-Identifier: Apache-2.0
package org.explant.claim;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A claim as lists show it. Made by the query itself, which looks for objects and not for plain numbers.
 *
 * @param claimantName Surname, Forename
 * @param place of the stage on the line, to sort by
 * @param stageSince first day of the current unbroken stay
 * @param feeEarner full name
 * @param supervisingPartner full name
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
        Boolean restricted) {}
