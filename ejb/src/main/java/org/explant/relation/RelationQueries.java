// SPDX-License-Identifier: Apache-2.0
package org.explant.relation;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.explant.access.AccountId;
import org.explant.claim.ClaimId;
import org.explant.claim.Wall;
import org.hibernate.annotations.processing.HQL;

/** Reads of relations: {@code c} is always the claim on the far side, for the near side has been asked already. */
interface RelationQueries {
    EntityManager entityManager();

    @HQL("select r.relationId, c.reference, p.details.surname || ', ' || p.details.forenames, c.stage, r.kind, r.words,"
            + " r.madeAt, a.fullName from ClaimRelation r"
            + " join Claim c on (c.claimId = r.other and r.one = :claim) or (c.claimId = r.one and r.other = :claim)"
            + " join ClaimRole o on o.claim = c.claimId and o.role = org.explant.claim.Part.CLAIMANT and o.toOn is null"
            + " join Person p on p.personId = o.person join Account a on a.accountId = r.madeBy"
            + " where r.endedAt is null and " + Wall.VISIBLE + " order by c.reference.value, r.kind")
    List<RelationLine> of(ClaimId claim, AccountId reader);

    @HQL("select r from ClaimRelation r"
            + " join Claim c on (c.claimId = r.other and r.one = :claim) or (c.claimId = r.one and r.other = :claim)"
            + " where r.relationId = :relation and " + Wall.VISIBLE)
    Optional<ClaimRelation> relation(ClaimId claim, UUID relation, AccountId reader);

    @HQL("select count(r) from ClaimRelation r"
            + " join Claim c on (c.claimId = r.other and r.one = :claim) or (c.claimId = r.one and r.other = :claim)"
            + " where c.claimId = :with and r.kind = :kind and r.endedAt is null and " + Wall.VISIBLE)
    long number(ClaimId claim, ClaimId with, RelationKind kind, AccountId reader);
}
