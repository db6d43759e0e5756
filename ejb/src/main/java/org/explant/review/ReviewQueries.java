// SPDX-License-Identifier: Apache-2.0
package org.explant.review;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.explant.access.AccountId;
import org.explant.claim.ClaimId;
import org.explant.claim.Wall;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Reads of file reviews. What a person asks passes the wall of the claim. */
interface ReviewQueries {
    String LINE = """
            select new ReviewLine(r.reviewId, w.fullName, r.reviewedOn, r.findings, r.nextDueOn, r.recordedAt, b.fullName)
            from FileReview r
            join Claim c on c.claimId = r.claim
            join Account w on w.accountId = r.reviewer
            join Account b on b.accountId = r.recordedBy
            """;

    String ACTION = """
            select new ActionLine(x.review, x.actionId, x.words, o.fullName, x.dueOn, x.doneOn, x.doneAt, d.fullName,
                x.doneNote)
            from ReviewAction x
            join Claim c on c.claimId = x.claim
            join Account o on o.accountId = x.owner
            left join Account d on d.accountId = x.doneBy
            """;

    EntityManager entityManager();

    @HQL(LINE + "where r.claim = :claim and " + Wall.VISIBLE + " order by r.reviewedOn desc, r.recordedAt desc")
    List<ReviewLine> lines(ClaimId claim, AccountId reader, Page page);

    @HQL(ACTION + "where x.claim = :claim and " + Wall.VISIBLE + " order by x.place")
    List<ActionLine> actions(ClaimId claim, AccountId reader);

    @HQL("select x from ReviewAction x join Claim c on c.claimId = x.claim where x.actionId = :action and "
            + Wall.VISIBLE)
    Optional<ReviewAction> action(ActionId action, AccountId reader);

    /** Of a claim that has passed the wall. */
    @HQL("select count(r) from FileReview r where r.claim = :claim")
    long reviews(ClaimId claim);

    /** Of a claim that has passed the wall. */
    @HQL("select count(x) from ReviewAction x where x.claim = :claim and x.doneOn is not null")
    long done(ClaimId claim);

    /** Of a claim that has passed the wall. */
    @HQL(ACTION + "where x.claim = :claim and x.doneOn is not null order by x.doneOn desc, x.doneAt desc")
    List<ActionLine> doneActions(ClaimId claim, Page page);

    /** Of a claim that has passed the wall. */
    @HQL(LINE + "where r.claim = :claim order by r.reviewedOn desc, r.recordedAt desc")
    List<ReviewLine> newest(ClaimId claim, Page page);
}
