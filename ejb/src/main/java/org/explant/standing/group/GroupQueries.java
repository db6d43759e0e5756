// SPDX-License-Identifier: Apache-2.0
package org.explant.standing.group;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.explant.access.AccountId;
import org.explant.claim.Wall;
import org.hibernate.annotations.processing.HQL;

/** Reads of group actions; they say nothing of any claim but for a count behind the wall. */
interface GroupQueries {
    EntityManager entityManager();

    @HQL("select g.groupId, g.version, g.name, g.number, g.orderedOn, g.cutOffOn, g.source, g.confidence"
            + " from GroupAction g order by g.orderedOn nulls last, g.name")
    List<GroupActionLine> lines();

    @HQL("select g.groupId, g.version, g.name, g.number, g.orderedOn, g.cutOffOn, g.source, g.confidence"
            + " from GroupAction g where g.groupId = :group")
    Optional<GroupActionLine> line(UUID group);

    @HQL("select new EarlierGroupActionLine(e.name, e.number, e.orderedOn, e.cutOffOn, e.source, e.confidence,"
            + " e.reason, e.changedAt, a.fullName) from EarlierGroupAction e join Account a on a.accountId = e.changedBy"
            + " where e.groupId = :group order by e.version desc")
    List<EarlierGroupActionLine> earlier(UUID group);

    /** Claims with an entry that counts, by group. */
    @HQL(
            "select new RegisterCount(cast(sql('? ->> ''GROUP_ACTION''', f.details) as String), count(distinct c.claimId)) from Claim c"
                    + " join Fact f on f.claim = c.claimId where f.kind = org.explant.standing.fact.FactKind.REGISTER_ENTRY"
                    + " and f.supersededAt is null and cast(sql('? ->> ''REGISTER_STATE''', f.details) as String) = 'ENTERED' and "
                    + Wall.VISIBLE + " group by cast(sql('? ->> ''GROUP_ACTION''', f.details) as String)")
    List<RegisterCount> entered(AccountId reader);
}
