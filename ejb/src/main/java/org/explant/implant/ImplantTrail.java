// SPDX-License-Identifier: Apache-2.0
package org.explant.implant;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.explant.access.CurrentReader;
import org.explant.access.Permission;
import org.explant.audit.Act;
import org.explant.audit.AuditTrail;
import org.explant.claim.ClaimTouched;

/** Who writes in the ledger and when: for the audit trail, and for the day the file was last worked on. */
@Dependent
class ImplantTrail {
    private final AuditTrail audit;
    private final CurrentReader reader;
    private final Clock clock;
    private final Event<ClaimTouched> touched;

    @Inject
    ImplantTrail(AuditTrail audit, CurrentReader reader, Clock clock, Event<ClaimTouched> touched) {
        this.audit = audit;
        this.reader = reader;
        this.clock = clock;
        this.touched = touched;
    }

    Entered entered() {
        return new Entered(reader.accountId(), clock.instant());
    }

    /** On the trail; and an activity on the file, unless the system brings it in. */
    void acted(Act act, Hip hip, About about, Map<String, String> more) {
        var facts = new HashMap<>(more);
        facts.put("side", hip.side().name());
        audit.record(act, hip.claimId().value(), about.value(), facts);
        if (!reader.may(Permission.SYSTEM)) touched.fire(new ClaimTouched(hip.claimId(), clock.instant()));
    }
}
