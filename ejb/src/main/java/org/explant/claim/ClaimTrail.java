// SPDX-License-Identifier: Apache-2.0
package org.explant.claim;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.explant.access.AccountId;
import org.explant.access.CurrentReader;
import org.explant.audit.Act;
import org.explant.audit.AuditTrail;

/** Who acts on claims and when: for the audit trail, and for the day the file was last worked on. */
@Dependent
class ClaimTrail {
    /** A day's work belongs to the firm's calendar, not to the server's. */
    static final ZoneId OFFICE = ZoneId.of("Europe/London");

    private final AuditTrail audit;
    private final CurrentReader reader;
    private final Clock clock;
    private final Event<ClaimNews> news;

    @Inject
    ClaimTrail(AuditTrail audit, CurrentReader reader, Clock clock, Event<ClaimNews> news) {
        this.audit = audit;
        this.reader = reader;
        this.clock = clock;
        this.news = news;
    }

    AccountId reader() {
        return reader.accountId();
    }

    /** This person, today, now. */
    Stamp stamp() {
        return new Stamp(reader(), LocalDate.now(clock.withZone(OFFICE)), clock.instant());
    }

    /** A person acted on the file. */
    void acted(Act act, Claim claim, Map<String, String> facts) {
        claim.touched(clock.instant());
        noted(act, claim.claimId(), facts);
    }

    /** Lets the features to the right know, in this transaction. */
    void tell(ClaimNews told) {
        news.fire(told);
    }

    /** Something was seen, or the system acted: on the trail, but no activity. */
    void noted(Act act, ClaimId claim, Map<String, String> facts) {
        audit.record(act, claim.value(), null, facts);
    }

    /** A list was read. */
    void listed(long total) {
        audit.record(Act.CLAIMS_LISTED, null, null, Map.of("total", Long.toString(total)));
    }

    /** A list was taken away. */
    void exported(int rows) {
        audit.record(Act.EXPORTED, null, null, Map.of("rows", Integer.toString(rows), "list", "claims"));
    }
}
