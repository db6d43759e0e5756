// SPDX-License-Identifier: Apache-2.0
package org.explant.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.explant.access.AccountId;
import org.explant.claim.ClaimId;
import org.explant.document.DocumentId;
import org.explant.document.DocumentRows;
import org.explant.search.facet.Narrowing;
import org.explant.search.facet.SearchFacet;
import org.explant.shared.TestEntities;
import org.hibernate.query.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The reads of a search: what is one's own, what the wall lets through, what is counted. */
class SearchQueriesTest {
    private static TestEntities entities;
    private static AccountId reader;
    private static AccountId outsider;
    private static ClaimId open;
    private static ClaimId restricted;
    private static DocumentId seen;
    private static DocumentId hidden;

    @BeforeAll
    static void fill() {
        entities = new TestEntities();
        var database = entities.database();
        reader = DocumentRows.account(database);
        outsider = DocumentRows.account(database);
        open = DocumentRows.claim(database, reader);
        restricted = DocumentRows.claim(database, reader, reader);
        seen = DocumentRows.document(database, open, reader);
        hidden = DocumentRows.document(database, restricted, reader);
        became(seen, "SEARCHABLE", 7, 2);
        became(hidden, "SEARCHABLE", 30, 5);
        became(DocumentRows.document(database, open, reader), "FAILED", 0, 0);
        DocumentRows.document(database, open, reader);
    }

    @AfterAll
    static void close() {
        entities.close();
    }

    @Test
    void aSearchIsFoundAgainByTheOneWhoAskedItAlone() {
        var asked = ask("pseudotumour", open);
        var sheet = entities.in(em -> queries(em).asked(asked, reader))
                .orElseThrow()
                .sheet();
        assertEquals("pseudotumour", sheet.query());
        assertTrue(sheet.claim() != null);
        assertTrue(entities.in(em -> queries(em).asked(asked, outsider)).isEmpty());
    }

    @Test
    void howASearchIsReadIsStoredWithIt() {
        var earlier = ask("cobalt", null);
        var shape = new SearchShape(
                Set.of("raised"),
                Breadth.DOCUMENT,
                Breadth.CLAIM,
                SearchOrder.DATE,
                List.of(new Narrowing(SearchFacet.HOSPITAL, "Northgate = General")),
                earlier);
        var request = new SearchRequest(NewSearch.forWords("chromium").shaped(shape), null, reader, Instant.now());
        entities.run(em -> em.persist(request));
        var stored = entities.in(em -> queries(em).stored(request.searchId())).orElseThrow();
        assertEquals(shape, stored.sheet().shape());
        assertEquals(shape, stored.sheet().again().shape());
    }

    @Test
    void claimsAreNamedForThoseWhoMaySeeThem() {
        var both = Set.of(open, restricted);
        assertEquals(2, entities.in(em -> queries(em).named(both, reader)).size());
        var shown = entities.in(em -> queries(em).named(both, outsider));
        assertEquals(List.of(open), shown.stream().map(ClaimNamed::claimId).toList());
    }

    @Test
    void recentSearchesStandNewestFirstAndAreOnesOwn() {
        ask("first", null);
        ask("second", null);
        var recent = entities.in(em -> queries(em).recent(reader, Page.first(2)));
        assertEquals(
                List.of("second", "first"),
                recent.stream().map(each -> each.sheet().query()).toList());
        assertEquals(List.of(), entities.in(em -> queries(em).recent(outsider, Page.first(2))));
    }

    @Test
    void aHitBehindTheWallIsNeverShown() {
        var both = Set.of(seen, hidden);
        assertEquals(2, entities.in(em -> queries(em).found(both, reader)).size());
        var shown = entities.in(em -> queries(em).found(both, outsider));
        assertEquals(List.of(seen), shown.stream().map(Found::document).toList());
    }

    @Test
    void coverageCountsWhatTheReaderMaySee() {
        assertEquals(new Coverage(7, 2, 1, 1), coverage(outsider, Set.of()));
        assertEquals(new Coverage(37, 7, 1, 1), coverage(reader, Set.of()));
        assertEquals(new Coverage(30, 5, 0, 0), coverage(reader, Set.of(restricted)));
        assertEquals(new Coverage(0, 0, 0, 0), coverage(outsider, Set.of(restricted)));
    }

    @Test
    void pendingDocumentsBehindTheWallAreNotCounted() {
        long forReader = entities.in(em -> queries(em).pending(0, reader));
        long forOutsider = entities.in(em -> queries(em).pending(0, outsider));
        assertEquals(3, forReader);
        assertEquals(2, forOutsider);
        assertTrue(entities.in(em -> queries(em).oldestPending(0)).isPresent());
        assertTrue(entities.in(em -> queries(em).oldestPending(Long.MAX_VALUE)).isEmpty());
    }

    private static Coverage coverage(AccountId who, Set<ClaimId> within) {
        return entities.in(em -> queries(em).coverage(within.isEmpty(), within, who));
    }

    private static SearchId ask(String words, ClaimId within) {
        var request = new SearchRequest(NewSearch.forWords(words), within, reader, Instant.now());
        entities.run(em -> em.persist(request));
        return request.searchId();
    }

    private static SearchQueries queries(jakarta.persistence.EntityManager em) {
        return new SearchQueries_(em);
    }

    private static void became(DocumentId document, String state, int searchable, int not) {
        DocumentRows.run(
                entities.database().asOwner(),
                "update document set state = ?, pages = ?, pages_searchable = ?, pages_not_searchable = ?"
                        + " where document_id = ?",
                state,
                searchable + not,
                searchable,
                not,
                document.value());
    }
}
