// SPDX-License-Identifier: Apache-2.0
package org.explant.claim;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.explant.access.AccountId;
import org.explant.access.CurrentReader;
import org.explant.audit.Act;
import org.explant.audit.AuditTrail;
import org.explant.party.Entered;
import org.jspecify.annotations.Nullable;

/** Who works on a claim file and when, for the features that keep its work: on the audit trail, and as activity. */
@Dependent
public class FileTrail {
    private final AuditTrail audit;
    private final CurrentReader current;
    private final Clock clock;
    private final Event<ClaimTouched> touched;

    @Inject
    FileTrail(AuditTrail audit, CurrentReader current, Clock clock, Event<ClaimTouched> touched) {
        this.audit = audit;
        this.current = current;
        this.clock = clock;
        this.touched = touched;
    }

    public AccountId reader() {
        return current.accountId();
    }

    /** The firm's calendar day. */
    public LocalDate today() {
        return LocalDate.now(clock.withZone(ClaimTrail.OFFICE));
    }

    /** This person, today, now. */
    public Stamp stamp() {
        return new Stamp(reader(), today(), clock.instant());
    }

    /** The same, for what is kept of people and organisations. */
    public Entered entered() {
        return new Entered(reader(), today(), clock.instant());
    }

    /** Somebody acted on the file; what the system does there is no activity. */
    public void acted(Act act, ClaimId claim, @Nullable UUID subject, Map<String, String> facts) {
        if (!reader().equals(AccountId.SYSTEM)) touched.fire(new ClaimTouched(claim, clock.instant()));
        noted(act, claim, subject, facts);
    }

    /** Something was seen, or the system acted: on the trail, but no activity. */
    public void noted(Act act, @Nullable ClaimId claim, @Nullable UUID subject, Map<String, String> facts) {
        audit.record(act, claim == null ? null : claim.value(), subject, facts);
    }

    /** A part of the file was looked at. */
    public void seen(ClaimId claim, String part) {
        noted(Act.CLAIM_VIEWED, claim, null, Map.of("part", part));
    }
}
