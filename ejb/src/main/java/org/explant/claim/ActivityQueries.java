// SPDX-License-Identifier: Apache-2.0
package org.explant.claim;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import org.hibernate.annotations.processing.HQL;

/** Writes the last activity without making two editors of the claim collide. */
interface ActivityQueries {
    EntityManager entityManager();

    /** Never moves it back; 0 when a later act is noted already. */
    @HQL("update Claim c set c.lastActivityAt = :at where c.claimId = :claim and c.lastActivityAt < :at")
    int touch(ClaimId claim, Instant at);
}
