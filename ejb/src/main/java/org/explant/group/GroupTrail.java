// SPDX-License-Identifier: Apache-2.0
package org.explant.group;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.explant.access.AccountId;
import org.explant.audit.Act;
import org.explant.claim.ClaimId;
import org.explant.claim.ClaimTouched;
import org.explant.claim.FileTrail;
import org.explant.claim.Stamp;

/** Who works on what claims share: one line on the audit trail, and activity on every file it is about. */
@Dependent
public class GroupTrail {
    private final FileTrail files;
    private final Event<ClaimTouched> touched;

    @Inject
    GroupTrail(FileTrail files, Event<ClaimTouched> touched) {
        this.files = files;
        this.touched = touched;
    }

    public AccountId reader() {
        return files.reader();
    }

    /** This person, today, now. */
    public Stamp stamp() {
        return files.stamp();
    }

    /** Something was seen: on the trail, but no activity. */
    public void seen(Act act, UUID subject) {
        files.noted(act, null, subject, Map.of());
    }

    /** A list was read. */
    public void listed(Act act, long total) {
        files.noted(act, null, null, Map.of("total", Long.toString(total)));
    }

    /** A claim's part in it was looked at. */
    public void seen(ClaimId claim, String part) {
        files.seen(claim, part);
    }

    /** A person did something that is about one claim. */
    public void acted(Act act, ClaimId claim, UUID subject, Map<String, String> facts) {
        files.acted(act, claim, subject, facts);
    }

    /** A person did something that is about several claims at once. */
    public void acted(Act act, Collection<ClaimId> claims, UUID subject, Map<String, String> facts) {
        files.noted(act, null, subject, facts);
        var now = stamp().at();
        for (ClaimId claim : claims) touched.fire(new ClaimTouched(claim, now));
    }
}
