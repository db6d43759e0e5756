// SPDX-License-Identifier: Apache-2.0
package org.explant.coding;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.explant.access.AccountId;
import org.explant.claim.ClaimId;
import org.explant.claim.Wall;
import org.explant.document.DocumentId;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Reads of coding; each asks the wall of the claim. */
interface CodingQueries {
    String LINE = "select new CodingLine(c.reference, t.document, d.title, t.page, t.tag, g.name, a.fullName, t.putAt,"
            + " b.fullName, t.takenAt) from CodedPage t join Tag g on g.tagId = t.tag"
            + " join Document d on d.documentId = t.document join Claim c on c.claimId = d.claimId"
            + " join Account a on a.accountId = t.putBy left join Account b on b.accountId = t.takenBy"
            + " where d.claimId = :claim and ";

    EntityManager entityManager();

    /** Those that stand in a claim, by document and page. */
    @HQL(LINE + "t.takenAt is null and " + Wall.VISIBLE + " order by lower(d.title), t.document.value, t.page, g.name")
    List<CodingLine> standing(ClaimId claim, AccountId reader, Page page);

    @HQL("select count(*) from CodedPage t join Document d on d.documentId = t.document"
            + " join Claim c on c.claimId = d.claimId where d.claimId = :claim and t.takenAt is null and "
            + Wall.VISIBLE)
    long number(ClaimId claim, AccountId reader);

    /** Every one there ever was on a document, oldest first. */
    @HQL(LINE + "t.document = :document and " + Wall.VISIBLE + " order by t.putAt, t.codedId")
    List<CodingLine> ofDocument(ClaimId claim, DocumentId document, AccountId reader);

    /** How many pages a document of this claim has; nothing where it is another claim's. */
    @HQL("select d.pages from Document d join Claim c on c.claimId = d.claimId"
            + " where d.documentId = :document and d.claimId = :claim and " + Wall.VISIBLE)
    Optional<Integer> pages(DocumentId document, ClaimId claim, AccountId reader);

    /** Which claim a document lies in, as far as the reader may know. */
    @HQL("select new DocumentPlace(d.documentId, d.claimId) from Document d join Claim c on c.claimId = d.claimId"
            + " where d.documentId in :documents and " + Wall.VISIBLE)
    List<DocumentPlace> places(Collection<DocumentId> documents, AccountId reader);

    /** Where tags stand, across the book. */
    @HQL(
            "select new TaggedSpot(t.tag, t.document, t.page, d.pages) from CodedPage t join Document d on d.documentId = t.document"
                    + " join Claim c on c.claimId = d.claimId where t.tag in :tags and t.takenAt is null and "
                    + Wall.VISIBLE)
    List<TaggedSpot> spots(Collection<TagId> tags, AccountId reader);
}
