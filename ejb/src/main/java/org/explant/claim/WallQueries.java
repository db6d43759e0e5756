// SPDX-License-Identifier: Apache-2.0
package org.explant.claim;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.explant.access.AccountId;
import org.hibernate.annotations.processing.HQL;

/** Whether a claim exists, for a reader and for the system. */
interface WallQueries {
    EntityManager entityManager();

    @HQL("select c.claimId from Claim c where c.reference = :reference and " + Wall.VISIBLE)
    Optional<ClaimId> claimOf(ClaimReference reference, AccountId reader);

    @HQL("select c.claimId from Claim c where c.claimId = :claim and " + Wall.VISIBLE)
    Optional<ClaimId> claim(ClaimId claim, AccountId reader);

    @HQL("select c.claimId from Claim c where " + Wall.VISIBLE)
    List<ClaimId> claims(AccountId reader);

    /** For the system, which is no reader. */
    @HQL("select c.claimId from Claim c where c.reference = :reference")
    Optional<ClaimId> anyClaimOf(ClaimReference reference);

    /** For the system, which is no reader. */
    @HQL("select c.claimId from Claim c where c.claimId = :claim")
    Optional<ClaimId> anyClaim(ClaimId claim);
}
