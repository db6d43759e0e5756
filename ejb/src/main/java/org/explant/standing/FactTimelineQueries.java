// SPDX-License-Identifier: Apache-2.0
package org.explant.standing;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.explant.claim.ClaimId;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** What was recorded of a claim, for its timeline. Whoever asks has passed the wall. */
interface FactTimelineQueries {
    EntityManager entityManager();

    @HQL("select count(f) from Fact f where f.claim = :claim")
    long number(ClaimId claim);

    @HQL("select f, a.fullName, a.fullName from Fact f join Account a on a.accountId = f.recordedBy"
            + " where f.claim = :claim order by f.recordedAt desc, f.factId.value")
    List<FactRow> newest(ClaimId claim, Page page);
}
