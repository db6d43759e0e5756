// SPDX-License-Identifier: Apache-2.0
package org.explant.indexing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.explant.access.Permission;
import org.explant.document.DocumentId;
import org.hibernate.query.Page;

/** Keeps book of what the index could not take up, and hands it over again when its time has come. */
@Stateless
@RolesAllowed(Permission.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Parking {
    private static final int AT_ONCE = 50;

    @Inject
    private EntityManager entityManager;

    @Inject
    private ParkQueries queries;

    @Inject
    private Clock clock;

    /** One document failed; the others are not held up by it. */
    public void park(DocumentId document, ParkReason reason) {
        Instant now = clock.instant();
        var before = entityManager.find(ParkedDocument.class, document);
        if (before == null) entityManager.persist(new ParkedDocument(document, reason, now));
        else before.failedAgain(reason, now);
    }

    /** These stand in the index whole, for good. */
    public void taken(Set<DocumentId> documents) {
        List<DocumentId> cleared =
                queries.all().stream().filter(documents::contains).toList();
        if (!cleared.isEmpty()) queries.clear(cleared);
    }

    /** Puts those whose time has come back into the backlog; how many. */
    public int handOver() {
        Instant now = clock.instant();
        List<DocumentId> due = queries.due(now, Page.first(AT_ONCE));
        for (DocumentId document : due)
            entityManager.find(ParkedDocument.class, document).handedOver(now);
        again(due);
        return due.size();
    }

    /** Has the index take up these documents once more, as they now are. */
    public void again(Collection<DocumentId> documents) {
        if (documents.isEmpty()) return;
        UUID[] ids = documents.stream().map(DocumentId::value).toArray(UUID[]::new);
        entityManager
                .createNativeQuery("select 1 from (select index_again(:documents)) done", Integer.class)
                .setParameter("documents", ids)
                .getSingleResult();
    }
}
