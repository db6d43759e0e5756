// SPDX-License-Identifier: Apache-2.0
package org.explant.standing;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.explant.access.AccountId;
import org.explant.claim.ClaimId;
import org.explant.claim.Stage;
import org.explant.claim.Wall;
import org.explant.standing.fact.FactKind;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Reads of facts. Every one asks the wall. */
interface FactQueries {
    /** What has a last day and is not followed by a version that holds on. */
    String EXPIRING = " from Claim c join Fact f on f.claim = c.claimId"
            + " join ClaimRole r on r.claim = c.claimId and r.role = org.explant.claim.Part.CLAIMANT and r.toOn is null"
            + " join Person p on p.personId = r.person join Account a on a.accountId = c.team.feeEarner"
            + " where f.supersededAt is null and f.cameBy <> org.explant.standing.FactVersion.ENDED and f.kind in :kinds"
            + " and f.period.to between :from and :to and c.stage in :stages and " + Wall.VISIBLE;

    EntityManager entityManager();

    @HQL("select f, a.fullName, b.fullName from Claim c join Fact f on f.claim = c.claimId"
            + " join Account a on a.accountId = f.recordedBy left join Account b on b.accountId.value = f.supersededBy"
            + " where c.claimId = :claim and " + Wall.VISIBLE + " order by f.recordedAt desc, f.period.from desc")
    List<FactRow> versions(ClaimId claim, AccountId reader);

    @HQL("select f from Claim c join Fact f on f.claim = c.claimId"
            + " where c.claimId = :claim and f.factId = :fact and " + Wall.VISIBLE)
    Optional<Fact> fact(ClaimId claim, FactId fact, AccountId reader);

    @HQL("select f from Claim c join Fact f on f.claim = c.claimId"
            + " where c.claimId = :claim and f.kind = :kind and f.supersededAt is null and " + Wall.VISIBLE)
    List<Fact> live(ClaimId claim, FactKind kind, AccountId reader);

    @HQL(
            "select c.reference, p.details.surname || ', ' || p.details.forenames, f.kind, f.period.to, a.fullName, f.factId"
                    + EXPIRING + " order by f.period.to, c.reference.value, f.factId.value")
    List<ExpiringLine> expiring(
            AccountId reader,
            Collection<FactKind> kinds,
            LocalDate from,
            LocalDate to,
            Collection<Stage> stages,
            Page page);

    @HQL("select count(f)" + EXPIRING)
    long expiringTotal(
            AccountId reader, Collection<FactKind> kinds, LocalDate from, LocalDate to, Collection<Stage> stages);
}
