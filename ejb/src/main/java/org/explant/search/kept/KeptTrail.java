// SPDX-License-Identifier: Apache-2.0
package org.explant.search.kept;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.explant.access.AccountId;
import org.explant.access.CurrentReader;
import org.explant.audit.Act;
import org.explant.audit.AuditTrail;
import org.explant.claim.ClaimId;
import org.explant.claim.ClaimReference;
import org.explant.claim.Walls;

/** Who keeps searches, and when; the trail has ids alone. */
@Dependent
class KeptTrail {
    @Inject
    private CurrentReader reader;

    @Inject
    private Walls walls;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    ClaimId open(ClaimReference reference) {
        return walls.open(reference);
    }

    AccountId reader() {
        return reader.accountId();
    }

    Instant now() {
        return clock.instant();
    }

    void acted(Act act, KeptId kept) {
        trail.record(act, null, null, Map.of("kept", kept.toString()));
    }

    void exported(KeptId kept, String format) {
        trail.record(Act.EXPORTED, null, null, Map.of("kept", kept.toString(), "format", format));
    }
}
