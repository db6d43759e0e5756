// SPDX-License-Identifier: Apache-2.0
package org.explant.search.gap;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.explant.access.AccountId;
import org.explant.claim.ClaimId;
import org.explant.claim.Wall;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.jspecify.annotations.Nullable;

/** Reads of what cannot be searched; each asks the wall. */
interface GapQueries {
    EntityManager entityManager();

    @HQL("select new UnreadDocument(c.reference, d.documentId, d.title, d.state) from Document d"
            + " join Claim c on c.claimId = d.claimId where (:everywhere = true or d.claimId = :claim)"
            + " and (d.state <> SEARCHABLE or d.pagesNotSearchable > 0) and " + Wall.VISIBLE
            + " order by c.reference.value, lower(d.title), d.documentId.value")
    List<UnreadDocument> unread(boolean everywhere, @Nullable ClaimId claim, AccountId reader, Page page);
}
