// SPDX-License-Identifier: Apache-2.0
package org.explant.claim;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.processing.HQL;
import org.jspecify.annotations.Nullable;

/** Writes the last activity and the next key date without making two editors of the claim collide. */
interface ActivityQueries {
    EntityManager entityManager();

    /** Never moves it back; 0 when a later act is noted already. */
    @HQL("update Claim c set c.lastActivityAt = :at where c.claimId = :claim and c.lastActivityAt < :at")
    int touch(ClaimId claim, Instant at);

    @HQL("update Claim c set c.nextKeyOn = :on, c.nextKeyKind = :kind where c.claimId = :claim")
    int nextKey(ClaimId claim, @Nullable LocalDate on, @Nullable String kind);
}
