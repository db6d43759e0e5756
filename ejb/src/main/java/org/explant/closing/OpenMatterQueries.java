// SPDX-License-Identifier: Apache-2.0
package org.explant.closing;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.explant.access.AccountId;
import org.explant.claim.ClaimId;
import org.explant.claim.Wall;
import org.hibernate.annotations.processing.HQL;

/** Reads of what a file still holds open. Every one asks the wall. */
interface OpenMatterQueries {
    EntityManager entityManager();

    @HQL("select new OpenMatterRow(u.undertakingId.value, u.words, u.dueOn) from Undertaking u"
            + " join Claim c on c.claimId = u.claim where u.claim = :claim and u.dischargedOn is null and "
            + Wall.VISIBLE + " order by u.dueOn nulls last, u.undertakingId.value")
    List<OpenMatterRow> undertakings(ClaimId claim, AccountId reader);

    /** Somebody must still say what becomes of it: not held, not given back to the claimant, not destroyed. */
    @HQL("select new OpenMatterRow(x.explantId.value, x.label, x.state.since) from Explant x"
            + " join Claim c on c.claimId = x.claimId where x.claimId = :claim and x.state.held = false"
            + " and x.state.whereabouts <> org.explant.custody.Whereabouts.DESTROYED"
            + " and (x.state.placeKind is null or x.state.placeKind <> org.explant.custody.PlaceKind.CLAIMANT) and "
            + Wall.VISIBLE + " order by x.label, x.explantId.value")
    List<OpenMatterRow> explants(ClaimId claim, AccountId reader);

    @HQL("select new OpenMatterRow(k.keyDateId.value, d.name, k.dueOn) from KeyDate k"
            + " join Claim c on c.claimId = k.claim join KeyDateKind d on d.code = k.kind"
            + " where k.claim = :claim and k.state = org.explant.keydate.KeyDateState.OPEN and "
            + Wall.VISIBLE + " order by k.dueOn, k.keyDateId.value")
    List<OpenMatterRow> keyDates(ClaimId claim, AccountId reader);

    @HQL("select new OpenMatterRow(t.taskId.value, t.title, t.dueOn) from Task t join Claim c on c.claimId = t.claim"
            + " where t.claim = :claim and t.state = org.explant.task.TaskState.OPEN and "
            + Wall.VISIBLE + " order by t.dueOn, t.title, t.taskId.value")
    List<OpenMatterRow> tasks(ClaimId claim, AccountId reader);
}
