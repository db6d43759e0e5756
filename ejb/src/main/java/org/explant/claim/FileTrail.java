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

/** What a front door about claims or their people leaves behind: lines on the audit trail, and the file's last activity. */
@Dependent
public class FileTrail {
    private final AuditTrail audit;
    private final CurrentReader reader;
    private final Clock clock;
    private final Event<ClaimTouched> touched;

    @Inject
    FileTrail(AuditTrail audit, CurrentReader reader, Clock clock, Event<ClaimTouched> touched) {
        this.audit = audit;
        this.reader = reader;
        this.clock = clock;
        this.touched = touched;
    }

    public AccountId reader() {
        return reader.accountId();
    }

    /** This person, today in London, now. */
    public Entered entered() {
        return new Entered(reader(), LocalDate.now(clock.withZone(ClaimTrail.OFFICE)), clock.instant());
    }

    /** A person acted on the file. */
    public void acted(Act act, ClaimId claim, @Nullable UUID subject, Map<String, String> facts) {
        audit.record(act, claim.value(), subject, facts);
        if (!reader().equals(AccountId.SYSTEM)) touched.fire(new ClaimTouched(claim, clock.instant()));
    }

    /** Something was seen or done that is no activity on a file. */
    public void noted(Act act, @Nullable ClaimId claim, @Nullable UUID subject, Map<String, String> facts) {
        audit.record(act, claim == null ? null : claim.value(), subject, facts);
    }
}
