// SPDX-License-Identifier: Apache-2.0
package org.explant.undertaking;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.explant.access.AccountId;
import org.explant.claim.ClaimId;
import org.explant.claim.ClaimReference;
import org.explant.claim.Wall;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Reads of undertakings. What a person asks passes the wall of the claim. */
interface UndertakingQueries {
    String LINE = """
            select new UndertakingLine(u.undertakingId, u.direction, u.party, u.words, u.promisedOn, u.dueOn, o.fullName,
                u.recordedAt, r.fullName, u.dischargedOn, u.dischargedAt, d.fullName, u.dischargedHow)
            from Undertaking u
            join Claim c on c.claimId = u.claim
            join Account o on o.accountId = u.owner
            join Account r on r.accountId = u.recordedBy
            left join Account d on d.accountId = u.dischargedBy
            """;

    EntityManager entityManager();

    /** What binds still comes first. */
    @HQL(LINE + "where u.claim = :claim and " + Wall.VISIBLE
            + " order by case when u.dischargedOn is null then 0 else 1 end, u.promisedOn desc, u.recordedAt desc")
    List<UndertakingLine> lines(ClaimId claim, AccountId reader);

    @HQL(LINE + "where u.undertakingId = :undertaking and " + Wall.VISIBLE)
    Optional<UndertakingLine> line(UndertakingId undertaking, AccountId reader);

    @HQL("select u from Undertaking u join Claim c on c.claimId = u.claim where u.undertakingId = :undertaking and "
            + Wall.VISIBLE)
    Optional<Undertaking> undertaking(UndertakingId undertaking, AccountId reader);

    /** Of an undertaking that has passed the wall. */
    @HQL(
            "select c.reference from Undertaking u join Claim c on c.claimId = u.claim where u.undertakingId = :undertaking")
    ClaimReference reference(UndertakingId undertaking);

    /** Of a claim that has passed the wall. */
    @HQL("select count(u) + count(u.dischargedOn) from Undertaking u where u.claim = :claim")
    long number(ClaimId claim);

    /** Of a claim that has passed the wall. */
    @HQL(LINE + "where u.claim = :claim order by u.promisedOn desc, u.recordedAt desc")
    List<UndertakingLine> promised(ClaimId claim, Page page);

    /** Of a claim that has passed the wall. */
    @HQL(LINE + "where u.claim = :claim and u.dischargedOn is not null"
            + " order by u.dischargedOn desc, u.dischargedAt desc")
    List<UndertakingLine> discharged(ClaimId claim, Page page);
}
