// SPDX-License-Identifier: Apache-2.0
package org.explant.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.explant.access.AccountId;
import org.explant.claim.ClaimId;
import org.explant.document.DocumentId;
import org.explant.document.DocumentRows;
import org.explant.shared.TestEntities;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CitationQueriesTest {
    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
    private static TestEntities entities;
    private static AccountId inside;
    private static AccountId outside;
    private static ClaimId walled;
    private static ClaimId open;
    private static DocumentId document;

    @BeforeAll
    static void open() {
        entities = new TestEntities();
        inside = DocumentRows.account(entities.database());
        outside = DocumentRows.account(entities.database());
        walled = DocumentRows.claim(entities.database(), inside, inside);
        open = DocumentRows.claim(entities.database(), inside);
        document = DocumentRows.document(entities.database(), walled, inside);
        DocumentRows.run(
                entities.database().asOwner(), "update document set pages = 7 where document_id = ?", document.value());
    }

    @AfterAll
    static void close() {
        entities.close();
    }

    private static <T> T ask(Function<CitationQueries, T> question) {
        return entities.in(em -> question.apply(new CitationQueries_(em)));
    }

    private static CitedFact fact() {
        return CitedFact.whole("TEST_FACT", UUID.randomUUID());
    }

    private static CitationId cited(CitedFact fact, int page) {
        var citation = new Citation(walled, fact, new PageCitation(document, page), inside, NOW);
        entities.run(em -> em.persist(citation));
        return citation.citationId();
    }

    @Test
    void aCitationIsReadWithTitlePageAndPerson() {
        var fact = fact();
        cited(fact, 3);
        var line = ask(q -> q.standing(walled, List.of("TEST_FACT"), inside)).stream()
                .filter(each -> each.fact().equals(fact))
                .findFirst()
                .orElseThrow();
        assertEquals(document, line.document());
        assertEquals(3, line.page());
        assertEquals("A Person", line.citedBy());
        assertTrue(line.title().startsWith("Document "));
        assertTrue(line.stands());
        assertEquals(List.of(), ask(q -> q.standing(walled, Set.of("OTHER_FACT"), inside)));
    }

    @Test
    void behindTheWallThereIsNone() {
        var fact = fact();
        var citation = cited(fact, 2);
        assertEquals(1, ask(q -> q.ofFact(walled, fact, inside)).size());
        assertFalse(ask(q -> q.ofClaim(walled, inside)).isEmpty());
        assertEquals(List.of(), ask(q -> q.ofFact(walled, fact, outside)));
        assertEquals(List.of(), ask(q -> q.ofClaim(walled, outside)));
        assertEquals(List.of(), ask(q -> q.standing(walled, List.of("TEST_FACT"), outside)));
        assertEquals(Optional.empty(), ask(q -> q.citation(walled, citation, outside)));
        assertEquals(Optional.empty(), ask(q -> q.citation(open, citation, inside)));
        assertEquals(Optional.empty(), ask(q -> q.visiblePages(document, outside)));
    }

    @Test
    void aDocumentHasPagesInItsOwnClaimAlone() {
        assertEquals(Optional.of(7), ask(q -> q.pages(document, walled)));
        assertEquals(Optional.empty(), ask(q -> q.pages(document, open)));
        assertEquals(Optional.of(7), ask(q -> q.visiblePages(document, inside)));
    }

    @Test
    void aWithdrawnCitationStaysToBeSeenAndMayBeMadeAnew() {
        var fact = fact();
        var first = cited(fact, 4);
        entities.run(em -> {
            var found = new CitationQueries_(em).citation(walled, first, inside).orElseThrow();
            assertTrue(found.withdraw("wrong hip", inside, NOW));
            assertFalse(found.withdraw("again", inside, NOW));
        });
        assertEquals(Optional.empty(), ask(q -> q.same(walled, fact, new PageCitation(document, 4))));
        cited(fact, 4);
        var all = ask(q -> q.ofFact(walled, fact, inside));
        assertEquals(2, all.size());
        assertEquals(
                1,
                all.stream()
                        .filter(line -> "wrong hip".equals(line.withdrawnReason()))
                        .count());
    }

    @Test
    void theSamePageIsCitedOnceForAFact() {
        var fact = fact();
        cited(fact, 5);
        assertThrows(PersistenceException.class, () -> cited(fact, 5));
    }

    @Test
    void nobodyRewritesWhatWasCited() {
        assertThrows(
                PersistenceException.class,
                () -> entities.run(em ->
                        em.createNativeQuery("update citation set page = 1").executeUpdate()));
        assertThrows(
                PersistenceException.class,
                () -> entities.run(
                        em -> em.createNativeQuery("delete from citation").executeUpdate()));
    }

    @Test
    void aPageAtHandIsThePickersAndGoesWithTheClaim() {
        entities.run(em -> em.merge(new PickedPage(inside, new PageCitation(document, 6), NOW)));
        entities.run(em -> em.merge(new PickedPage(inside, new PageCitation(document, 7), NOW)));
        var hand = ask(q -> q.atHand(inside.value(), inside)).orElseThrow();
        assertEquals(7, hand.page().page());
        assertEquals(Optional.empty(), ask(q -> q.atHand(outside.value(), outside)));
        assertEquals(Optional.empty(), ask(q -> q.atHand(inside.value(), outside)));
    }
}
