// SPDX-License-Identifier: Apache-2.0
package org.explant.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.explant.access.AccountId;
import org.explant.claim.ClaimId;
import org.explant.claim.ClaimReference;
import org.explant.claim.Stage;

/**
 * One claim as a status report counts it. Made by the query itself, which looks for objects and not for plain numbers.
 *
 * @param claimantName Surname, Forename
 * @param feeEarnerName full name
 * @param unread documents still to be read to the end
 */
public record StatusLine(
        ClaimId claimId,
        ClaimReference reference,
        String claimantName,
        Stage stage,
        LocalDate stageSince,
        AccountId feeEarner,
        String feeEarnerName,
        LocalDate openedOn,
        Instant lastActivityAt,
        Boolean restricted,
        Long documents,
        Long unread,
        Long pages,
        Long searchable,
        Long reviewed) {
    /** A day's work belongs to the firm's calendar, not to the server's. */
    static final ZoneId OFFICE = ZoneId.of("Europe/London");

    /** Whole days of the present stay. */
    public long daysInStage(LocalDate today) {
        return ChronoUnit.DAYS.between(stageSince, today);
    }

    /** Whole days since somebody acted on the file. */
    public long daysQuiet(LocalDate today) {
        return ChronoUnit.DAYS.between(lastActivityOn(), today);
    }

    /** The day somebody last acted on the file. */
    public LocalDate lastActivityOn() {
        return LocalDate.ofInstant(lastActivityAt, OFFICE);
    }

    public Evidence evidence() {
        return new Evidence(documents, unread, pages, searchable, reviewed);
    }
}
