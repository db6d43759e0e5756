// SPDX-License-Identifier: Apache-2.0
package org.explant.records.judged;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.explant.access.AccountId;
import org.explant.claim.ClaimId;
import org.explant.claim.Wall;
import org.explant.document.DocumentId;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Reads of suggestions. Every one that a person sets off asks the wall. */
interface SuggestionQueries {
    String OF_CLAIM = " from PageSuggestion s join Document d on d.documentId = s.document"
            + " join Claim c on c.claimId = d.claimId where c.claimId = :claim and s.state = :state and "
            + Wall.VISIBLE;

    EntityManager entityManager();

    @HQL("select s, d.title, c.reference" + OF_CLAIM
            + " order by d.receivedAt, d.documentId.value, s.page, s.from, s.kind")
    List<SuggestionRow> ofClaim(ClaimId claim, SuggestionState state, AccountId reader, Page page);

    @HQL("select count(s)" + OF_CLAIM)
    long number(ClaimId claim, SuggestionState state, AccountId reader);

    @HQL("select s, d.title, c.reference from PageSuggestion s join Document d on d.documentId = s.document"
            + " join Claim c on c.claimId = d.claimId where s.document = :document and s.page = :page and "
            + Wall.VISIBLE + " order by s.from, s.kind")
    List<SuggestionRow> ofPage(DocumentId document, int page, AccountId reader);

    @HQL("select s, d.title, c.reference from PageSuggestion s join Document d on d.documentId = s.document"
            + " join Claim c on c.claimId = d.claimId where s.suggestionId = :suggestion and " + Wall.VISIBLE)
    Optional<SuggestionRow> suggestion(SuggestionId suggestion, AccountId reader);

    /** For the system, which is no reader. */
    @HQL("select s from PageSuggestion s where s.document = :document")
    List<PageSuggestion> all(DocumentId document);

    /** What is due, the longest waiting first. */
    @HQL("select p.document from PendingExtraction p where p.dueAt <= :now order by p.dueAt, p.document")
    List<UUID> due(Instant now, Page page);
}
