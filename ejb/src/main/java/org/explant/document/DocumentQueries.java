// SPDX-License-Identifier: Apache-2.0
package org.explant.document;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.explant.access.AccountId;
import org.explant.claim.ClaimId;
import org.explant.claim.ClaimReference;
import org.explant.claim.Wall;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Order;
import org.hibernate.query.Page;

/** Reads of documents; whatever a person asks passes the wall of the claim. */
interface DocumentQueries {
    EntityManager entityManager();

    @HQL("select d from Document d join Claim c on c.claimId = d.claimId where d.documentId = :document and "
            + Wall.VISIBLE)
    Optional<Document> document(DocumentId document, AccountId reader);

    @HQL("select d from Document d join Claim c on c.claimId = d.claimId where d.claimId = :claim and " + Wall.VISIBLE)
    List<Document> documents(ClaimId claim, AccountId reader, Page page, List<Order<? super Document>> order);

    @HQL("select count(d) from Document d join Claim c on c.claimId = d.claimId where d.claimId = :claim and "
            + Wall.VISIBLE)
    long number(ClaimId claim, AccountId reader);

    @HQL("select d from Document d join Claim c on c.claimId = d.claimId where d.claimId = :claim"
            + " and d.state in (RECEIVED, READING) and " + Wall.VISIBLE)
    List<Document> unsettled(ClaimId claim, AccountId reader);

    /** The name of a claim whose document has passed the wall. */
    @HQL("select c.reference from Claim c where c.claimId = :claim")
    ClaimReference reference(ClaimId claim);

    /** For the system, which is no reader. */
    @HQL("select d from Document d where d.documentId = :document")
    Optional<Document> anyDocument(DocumentId document);

    @HQL("select d from Document d where d.claimId = :claim and d.sha256 = :sha256 order by d.receivedAt")
    List<Document> sameFile(ClaimId claim, String sha256);

    @HQL("select d from Document d where d.receivedBy = :sender and d.uploadId = :uploadId")
    Optional<Document> upload(AccountId sender, String uploadId);

    @HQL("select f from DocumentFile f where f.fileVersion.document = :document order by f.fileVersion.number desc")
    List<DocumentFile> files(UUID document);

    @HQL("select f from DocumentFile f where f.keyId <> :active")
    List<DocumentFile> wrappedByOthers(String active, Page page);

    @HQL("select f.storageName from DocumentFile f where f.storageName in :names")
    List<String> recorded(Collection<String> names);
}
