// SPDX-License-Identifier: Apache-2.0
package org.explant.claim;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import org.explant.party.PersonId;
import org.hibernate.annotations.processing.HQL;
import org.jspecify.annotations.Nullable;

/** Writes the last activity and the next key date without making two editors of the claim collide. */
interface ActivityQueries {
    EntityManager entityManager();

    /** Never moves it back; 0 when a later act is noted already. */
    @HQL("update Claim c set c.lastActivityAt = :at where c.claimId = :claim and c.lastActivityAt < :at")
    int touch(ClaimId claim, Instant at);

    /** The claimant's details are about to change elsewhere: whoever has a form of these claims open is told. */
    @HQL(
            "update Claim c set c.edition = c.edition + 1 where exists (select 1 from ClaimRole r where r.claim = c.claimId"
                    + " and r.person = :person and r.role = org.explant.claim.Part.CLAIMANT and r.toOn is null)")
    int nextEdition(PersonId person);

    @HQL("update Claim c set c.nextKeyOn = :on, c.nextKeyKind = :kind where c.claimId = :claim")
    int nextKey(ClaimId claim, @Nullable LocalDate on, @Nullable String kind);
}
