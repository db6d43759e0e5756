// SPDX-License-Identifier: Apache-2.0
package org.explant.citation;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.explant.access.AccountId;
import org.explant.claim.ClaimId;
import org.explant.claim.Wall;
import org.explant.document.DocumentId;
import org.hibernate.annotations.processing.HQL;

/** Reads of citations; each asks the wall of the claim. */
interface CitationQueries {
    String LINE = "select new CitationLine(t.citationId, t.fact, t.cited.document, d.title, t.cited.page, a.fullName,"
            + " t.citedAt, b.fullName, t.withdrawnAt, t.withdrawnReason) from Citation t"
            + " join Claim c on c.claimId = t.claimId join Document d on d.documentId = t.cited.document"
            + " join Account a on a.accountId = t.citedBy left join Account b on b.accountId = t.withdrawnBy"
            + " where t.claimId = :claim and ";

    String IN_ORDER = " order by t.citedAt, t.citationId";

    EntityManager entityManager();

    /** Those that stand, of some kinds of facts. */
    @HQL(LINE + "t.fact.kind in :kinds and t.withdrawnAt is null and " + Wall.VISIBLE + IN_ORDER)
    List<CitationLine> standing(ClaimId claim, Collection<String> kinds, AccountId reader);

    /** Every one there ever was of one fact. */
    @HQL(LINE + "t.fact = :fact and " + Wall.VISIBLE + IN_ORDER)
    List<CitationLine> ofFact(ClaimId claim, CitedFact fact, AccountId reader);

    /** Every one there ever was in a claim. */
    @HQL(LINE + Wall.VISIBLE + IN_ORDER)
    List<CitationLine> ofClaim(ClaimId claim, AccountId reader);

    @HQL("select t from Citation t join Claim c on c.claimId = t.claimId where t.claimId = :claim"
            + " and t.citationId = :citation and " + Wall.VISIBLE)
    Optional<Citation> citation(ClaimId claim, CitationId citation, AccountId reader);

    /** The same page cited for the same fact before, and not withdrawn since. */
    @HQL("select t from Citation t where t.claimId = :claim and t.fact = :fact and t.cited = :cited"
            + " and t.withdrawnAt is null")
    Optional<Citation> same(ClaimId claim, CitedFact fact, PageCitation cited);

    /** How many pages a document of this claim has; nothing where it is another claim's. */
    @HQL("select d.pages from Document d where d.documentId = :document and d.claimId = :claim")
    Optional<Integer> pages(DocumentId document, ClaimId claim);

    /** How many pages a document has that the reader may know of. */
    @HQL("select d.pages from Document d join Claim c on c.claimId = d.claimId where d.documentId = :document and "
            + Wall.VISIBLE)
    Optional<Integer> visiblePages(DocumentId document, AccountId reader);

    /** What this person has picked up, if it is still there for them. */
    @HQL("select new PageAtHand(h.picked, d.title, c.reference) from PickedPage h"
            + " join Document d on d.documentId = h.picked.document join Claim c on c.claimId = d.claimId"
            + " where h.account = :account and " + Wall.VISIBLE)
    Optional<PageAtHand> atHand(UUID account, AccountId reader);
}
