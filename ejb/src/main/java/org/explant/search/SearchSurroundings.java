// SPDX-License-Identifier: Apache-2.0
package org.explant.search;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.explant.access.AccountId;
import org.explant.access.CurrentReader;
import org.explant.audit.Act;
import org.explant.audit.AuditTrail;
import org.explant.claim.ClaimId;
import org.explant.claim.ClaimReference;
import org.explant.claim.Walls;
import org.explant.shared.NotFound;
import org.jspecify.annotations.Nullable;

/** Who searches, when, and what they may see. */
@Dependent
class SearchSurroundings {
    @Inject
    private SearchQueries queries;

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

    /** A search of the reader's. */
    SearchSheet asked(SearchId search) {
        return queries.asked(search, reader()).map(StoredSearch::sheet).orElseThrow(NotFound::new);
    }

    /** Those of the claims that the reader may see, and whose they are. */
    List<ClaimNamed> named(Set<ClaimId> claims) {
        return queries.named(claims, reader());
    }

    ClaimId open(ClaimReference reference) {
        return walls.open(reference);
    }

    /** Audit points to the stored search; its words stay there. */
    void searched(SearchId search, @Nullable ClaimId claim) {
        UUID within = claim == null ? null : claim.value();
        trail.record(Act.SEARCHED, within, search.value(), Map.of());
    }

    /** Pages or a list were taken away; how much, and never what was looked for. */
    void exported(SearchId search, @Nullable ClaimId claim, Map<String, String> facts) {
        trail.record(Act.EXPORTED, claim == null ? null : claim.value(), search.value(), facts);
    }
}
