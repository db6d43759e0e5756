// SPDX-License-Identifier: Apache-2.0
package org.explant.indexing;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.explant.document.DocumentId;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Reads and clears what is parked; for the system, which is no reader. */
interface ParkQueries {
    EntityManager entityManager();

    @HQL("select p.document from ParkedDocument p where p.nextTry <= :now order by p.nextTry")
    List<DocumentId> due(Instant now, Page page);

    @HQL("select p.document from ParkedDocument p")
    List<DocumentId> all();

    @HQL("delete from ParkedDocument p where p.document in :documents")
    int clear(Collection<DocumentId> documents);
}
