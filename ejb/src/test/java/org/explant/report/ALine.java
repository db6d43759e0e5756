// SPDX-License-Identifier: Apache-2.0
package org.explant.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.explant.access.AccountId;
import org.explant.claim.ClaimId;
import org.explant.claim.ClaimReference;
import org.explant.claim.Stage;

/** Builds lines of a status report as of noon on 20 November 2026. */
final class ALine {
    static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    static final AccountId ANNA = new AccountId(new UUID(1, 1));
    static final AccountId BEN = new AccountId(new UUID(1, 2));

    private static int count;

    private ALine() {}

    static StatusLine staying(long days) {
        return of(Stage.SCREENING, ANNA, days, 0, Evidence.NONE);
    }

    static StatusLine quiet(long days) {
        return of(Stage.SCREENING, ANNA, 0, days, Evidence.NONE);
    }

    static StatusLine of(Stage stage, AccountId earner, long days, long quiet, Evidence evidence) {
        return new StatusLine(
                ClaimId.fresh(),
                new ClaimReference("EX-2026-%04d".formatted(++count)),
                "Abbott, Zoë",
                stage,
                TODAY.minusDays(days),
                earner,
                earner.equals(ANNA) ? "Anna Solicitor" : "Ben Paralegal",
                TODAY.minusDays(days),
                NOON.minusSeconds(quiet * 86_400),
                false,
                evidence.documents(),
                evidence.unread(),
                evidence.pages(),
                evidence.searchable(),
                evidence.reviewed());
    }
}
