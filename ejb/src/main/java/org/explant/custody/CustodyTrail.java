// SPDX-License-Identifier: Apache-2.0
package org.explant.custody;

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
import org.explant.claim.ClaimId;
import org.explant.claim.ClaimTouched;

/** Who acts on removed components and when, for the audit trail and for the claim's last activity. */
@Dependent
class CustodyTrail {
    private static final ZoneId OFFICE = ZoneId.of("Europe/London");

    private final AuditTrail audit;
    private final CurrentReader reader;
    private final Clock clock;
    private final Event<ClaimTouched> touched;

    @Inject
    CustodyTrail(AuditTrail audit, CurrentReader reader, Clock clock, Event<ClaimTouched> touched) {
        this.audit = audit;
        this.reader = reader;
        this.clock = clock;
        this.touched = touched;
    }

    AccountId reader() {
        return reader.accountId();
    }

    Explant.Pen pen() {
        return penOf(reader());
    }

    Explant.Pen penOf(AccountId writer) {
        return new Explant.Pen(writer, clock.instant(), LocalDate.now(clock.withZone(OFFICE)));
    }

    /** A person acted on a component of the claim. */
    void acted(Act act, ClaimId claim, ExplantId explant, Map<String, String> facts) {
        audit.record(act, claim.value(), explant.value(), facts);
        touched.fire(new ClaimTouched(claim, clock.instant()));
    }

    /** The system brought a component in: on the trail, but nobody's activity. */
    void broughtIn(ClaimId claim, ExplantId explant) {
        audit.record(Act.EXPLANT_RECORDED, claim.value(), explant.value(), Map.of("brought", "in"));
    }

    /** A person looked; the system that looks whether something is there is nobody. */
    void viewed(ClaimId claim) {
        if (reader().equals(AccountId.SYSTEM)) return;
        audit.record(Act.CUSTODY_VIEWED, claim.value(), null, Map.of());
    }

    void listed(ExplantWish wish, long total) {
        audit.record(Act.CUSTODY_LISTED, null, null, Map.of("wish", wish.name(), "total", Long.toString(total)));
    }
}
