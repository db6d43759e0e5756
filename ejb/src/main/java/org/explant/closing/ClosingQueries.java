// SPDX-License-Identifier: Apache-2.0
package org.explant.closing;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.explant.access.AccountId;
import org.explant.claim.ClaimId;
import org.explant.claim.Wall;
import org.hibernate.annotations.processing.HQL;

/** Reads of closings. Every one asks the wall. */
interface ClosingQueries {
    EntityManager entityManager();

    @HQL(
            "select i.item, i.task, t.state, t.number, t.words, t.saidAt, a.fullName from Claim c join ClosingItem i on true"
                    + " left join ClosingTick t on t.claim = c.claimId and t.item = i.item and t.round = :round"
                    + " and t.number = (select max(u.number) from ClosingTick u where u.claim = c.claimId and u.item = i.item"
                    + " and u.round = :round)"
                    + " left join Account a on a.accountId = t.saidBy"
                    + " where c.claimId = :claim and i.wanted = true and " + Wall.VISIBLE + " order by i.position")
    List<TickRow> lines(ClaimId claim, int round, AccountId reader);

    @HQL("select o.closedOn, o.outcome, o.code, o.reason, o.closedAt, a.fullName, o.reopenedAt, o.reopenedReason"
            + " from Claim c join ClaimClosure o on o.claim = c.claimId join Account a on a.accountId = o.closedBy"
            + " where c.claimId = :claim and " + Wall.VISIBLE + " order by o.round desc")
    List<ClosureLine> closures(ClaimId claim, AccountId reader);

    @HQL("select o from Claim c join ClaimClosure o on o.claim = c.claimId"
            + " where c.claimId = :claim and o.reopenedAt is null and " + Wall.VISIBLE)
    Optional<ClaimClosure> present(ClaimId claim, AccountId reader);
}
