// SPDX-License-Identifier: Apache-2.0
package org.explant.search;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.explant.access.AccountId;
import org.explant.access.CurrentReader;
import org.explant.audit.Act;
import org.explant.audit.AuditTrail;
import org.explant.claim.ClaimId;
import org.explant.claim.ClaimReference;
import org.explant.claim.Walls;
import org.jspecify.annotations.Nullable;

/** Who searches, when, and what they may see. */
@Dependent
class SearchSurroundings {
    @Inject
    private CurrentReader reader;

    @Inject
    private Walls walls;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    AccountId reader() {
        return reader.accountId();
    }

    Instant now() {
        return clock.instant();
    }

    ClaimId open(ClaimReference reference) {
        return walls.open(reference);
    }

    /** Audit points to the stored search; its words stay there. */
    void searched(SearchId search, @Nullable ClaimId claim) {
        UUID within = claim == null ? null : claim.value();
        trail.record(Act.SEARCHED, within, search.value(), Map.of());
    }
}
