// SPDX-License-Identifier: Apache-2.0
package org.explant.claim.timeline;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.explant.claim.ClaimId;
import org.explant.claim.StageMoveLine;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** What happened to the claim itself. Whoever asks has passed the wall. */
interface ClaimHistoryQueries {
    EntityManager entityManager();

    @HQL("select count(m) from StageMove m where m.claim = :claim")
    long numberOfMoves(ClaimId claim);

    @HQL("select m.from, m.to, m.movedOn, m.recordedAt, a.fullName, m.reason from StageMove m"
            + " join Account a on a.accountId = m.movedBy where m.claim = :claim"
            + " order by m.movedOn desc, m.recordedAt desc, m.step desc")
    List<StageMoveLine> moves(ClaimId claim, Page page);

    @HQL("select count(e) from ClaimEdit e where e.claim = :claim")
    long numberOfEdits(ClaimId claim);

    @HQL("select e.fields, e.editedOn, e.editedAt, a.fullName from ClaimEdit e"
            + " join Account a on a.accountId = e.editedBy where e.claim = :claim"
            + " order by e.editedOn desc, e.editedAt desc")
    List<EditLine> edits(ClaimId claim, Page page);
}
