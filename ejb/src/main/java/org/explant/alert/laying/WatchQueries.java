// SPDX-License-Identifier: Apache-2.0
package org.explant.alert.laying;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.explant.document.DocumentId;
import org.hibernate.annotations.processing.HQL;

/** What stands, and what is laid before it; for the system, which is no reader. */
interface WatchQueries {
    EntityManager entityManager();

    @HQL("""
            select new Watching(s.standingId, q.query, q.exact, q.formsOff, q.claim, q.type, q.datedFrom, q.datedTo,
                q.undatedToo)
            from StandingSearch s join SearchRequest q on q.searchId = s.search where s.endedAt is null
            """)
    List<Watching> current();

    @HQL("""
            select new WatchedDocument(d.claimId, d.type, d.datedFrom, d.datedTo) from Document d
            where d.documentId = :document
            """)
    Optional<WatchedDocument> document(DocumentId document);
}
