// SPDX-License-Identifier: Apache-2.0
package org.explant.group;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.explant.access.AccountId;
import org.explant.claim.Wall;
import org.explant.document.DocumentType;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Reads of the papers behind what is shared by claims; each paper is behind the wall of its own claim. */
interface SourceQueries {
    String CHOICE = "select new SourceChoice(d.documentId, c.reference, d.title, d.type, d.pages) from Document d"
            + " join Claim c on c.claimId = d.claimId where ";

    EntityManager entityManager();

    @HQL(CHOICE + "d.documentId.value = :document and " + Wall.VISIBLE)
    Optional<SourceChoice> seen(UUID document, AccountId reader);

    @HQL(CHOICE + "d.documentId.value in :documents and " + Wall.VISIBLE)
    List<SourceChoice> seenOf(Collection<UUID> documents, AccountId reader);

    @HQL(CHOICE + "d.claimId.value in :claims and d.type in :types and " + Wall.VISIBLE
            + " order by d.receivedAt desc, d.documentId.value")
    List<SourceChoice> choices(Collection<UUID> claims, Collection<DocumentType> types, AccountId reader, Page page);
}
