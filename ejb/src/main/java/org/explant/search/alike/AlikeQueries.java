// SPDX-License-Identifier: Apache-2.0
package org.explant.search.alike;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import org.explant.access.AccountId;
import org.explant.claim.Wall;
import org.explant.document.DocumentId;
import org.hibernate.annotations.processing.HQL;

/** Reads the names of documents, behind the wall. */
interface AlikeQueries {
    EntityManager entityManager();

    @HQL("""
            select new AlikeDocument(d.documentId, c.claimId, c.reference, p.details.surname, p.details.forenames,
                d.title, d.type)
            from Document d join Claim c on c.claimId = d.claimId
            left join ClaimRole r on r.claim = c.claimId and r.role = CLAIMANT and r.toOn is null
            left join Person p on p.personId = r.person
            where d.documentId in :documents and """ + " " + Wall.VISIBLE)
    List<AlikeDocument> documents(Set<DocumentId> documents, AccountId reader);
}
