// SPDX-License-Identifier: Apache-2.0
package org.explant.indexing;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.explant.claim.ClaimId;
import org.explant.document.DocumentId;
import org.hibernate.annotations.processing.HQL;

/** What the index is built from; for the system, which is no reader. */
interface EvidenceQueries {
    EntityManager entityManager();

    @HQL("""
            select new EvidenceLabels(d.documentId, d.indexVersion, d.claimId,
                (select min(r.person.value) from ClaimRole r where r.claim = d.claimId and r.role = CLAIMANT and r.toOn is null),
                d.type, d.datedFrom, d.datedTo, d.title, d.provider, d.author, d.privilege, d.pagesNotSearchable)
            from Document d where d.documentId = :document
            """)
    Optional<EvidenceLabels> labels(DocumentId document);

    @HQL("select d.documentId from Document d order by d.documentId")
    List<DocumentId> all();

    @HQL("select d.documentId from Document d where d.claimId = :claim order by d.documentId")
    List<DocumentId> documents(ClaimId claim);
}
