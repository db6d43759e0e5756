// SPDX-License-Identifier: Apache-2.0
package org.explant.alert.digest;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.explant.access.AccountId;
import org.explant.claim.Wall;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Digests of one person; one of which nothing may be seen is not there. */
interface DigestQueries {
    EntityManager entityManager();

    @HQL("select new DigestLine(g.digestDay, g.toldAfter, g.toldUpto, count(a.alertId)) from AlertDigest g"
            + " join StandingFollower f on f.following.account = g.account"
            + " join Alert a on a.standing.value = f.following.standing and a.toldAt >= f.since"
            + " and a.toldAt > g.toldAfter and a.toldAt <= g.toldUpto"
            + " join Document d on d.documentId = a.document join Claim c on c.claimId = d.claimId"
            + " where g.account = :account and " + Wall.VISIBLE
            + " group by g.digestDay, g.toldAfter, g.toldUpto order by g.digestDay desc")
    List<DigestLine> lines(UUID account, AccountId reader, Page page);
}
