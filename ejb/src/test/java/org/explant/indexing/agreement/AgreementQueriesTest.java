// SPDX-License-Identifier: Apache-2.0
package org.explant.indexing.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.explant.access.AccountId;
import org.explant.claim.ClaimId;
import org.explant.document.DocumentId;
import org.explant.document.DocumentRows;
import org.explant.searchindex.DocumentKey;
import org.explant.searchindex.IndexedDocument;
import org.explant.shared.TestEntities;
import org.hibernate.query.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Both sides make the same sums; one page more or less on either side shows; the wall hides what it hides. */
class AgreementQueriesTest {
    private TestEntities entities;
    private AccountId member;
    private AccountId outsider;
    private ClaimId open;
    private ClaimId walled;
    private final List<DocumentId> documents = new ArrayList<>();

    @BeforeEach
    void fill() {
        entities = new TestEntities();
        member = DocumentRows.account(entities.database());
        outsider = DocumentRows.account(entities.database());
        open = DocumentRows.claim(entities.database(), member);
        walled = DocumentRows.claim(entities.database(), member, member);
        for (ClaimId claim : List.of(open, open, walled)) {
            DocumentId document = DocumentRows.document(entities.database(), claim, member);
            documents.add(document);
            owner("insert into page_text (document_id, file_version, page, reading, state, sealed)" + " select '"
                    + document + "', 1, n, 1, 'SEARCHABLE', 'x' from generate_series(1, 3) n");
            owner("update document set state = 'SEARCHABLE', pages = 4, pages_searchable = 3, pages_not_searchable = 1"
                    + " where document_id = '" + document + "'");
        }
    }

    @AfterEach
    void close() {
        entities.close();
    }

    @Test
    void theSumsOfBothSidesAgreeWhereBothHoldTheSame() throws SQLException {
        var look = look(held());
        assertEquals(Set.of(), look.differing());
        assertEquals(2, look.claims());
        assertEquals(3, look.documents());
        assertEquals(9, look.pages());
    }

    @Test
    void aStaleAMissingAndAnOrphanedDocumentEachShow() throws SQLException {
        List<IndexedDocument> stale = held();
        IndexedDocument first = stale.getFirst();
        stale.set(0, new IndexedDocument(first.key(), first.group(), first.version() - 1, first.pages()));
        assertEquals(Set.of(open.value().toString()), look(stale).differing());
        assertEquals(
                Set.of(walled.value().toString()), look(held().subList(0, 2)).differing());
        List<IndexedDocument> orphaned = held();
        orphaned.add(new IndexedDocument(new DocumentKey(DocumentId.fresh().toString()), "gone", 1, 1));
        assertEquals(Set.of("gone"), look(orphaned).differing());
    }

    @Test
    void aPageLostFromTheDatabaseShowsThoughItsDocumentSaysNothing() throws SQLException {
        List<IndexedDocument> held = held();
        owner("alter table page_text disable trigger user");
        owner("delete from page_text where page = 3 and document_id = '" + documents.getLast() + "'");
        assertEquals(Set.of(walled.value().toString()), look(held).differing());
    }

    @Test
    void whatTheIndexHasYetToTakeUpIsNoDisagreement() throws SQLException {
        List<IndexedDocument> held = held();
        long watermark = head();
        owner("update document set title = 'another' where document_id = '" + documents.getFirst() + "'");
        assertEquals(Set.of(), look(held, watermark).differing());
        assertEquals(Set.of(open.value().toString()), look(held, head()).differing());
    }

    @Test
    void aParkedDocumentIsExpectedByNameWithoutItsPages() throws SQLException {
        List<IndexedDocument> held = held();
        parkFirst();
        assertEquals(Set.of(open.value().toString()), look(held).differing());
        IndexedDocument first = held.getFirst();
        held.set(0, new IndexedDocument(first.key(), first.group(), 0, 0));
        assertEquals(Set.of(), look(held).differing());
    }

    @Test
    void pagesCountAsSearchableWhenTheyAreInTheIndexAndForWhomTheyExist() {
        assertEquals(new PageSums(12, 9, 0, 0, 0), sums(member));
        assertEquals(new PageSums(8, 6, 0, 0, 0), sums(outsider));
        parkFirst();
        assertEquals(new PageSums(8, 3, 0, 1, 0), sums(outsider));
        long before = head();
        owner("update document set title = 'another' where document_id = '" + documents.getLast() + "'");
        assertEquals(new PendingSums(3, 1), entities.in(em -> queries(em).pendingSums(before, member)));
        assertEquals(new PendingSums(0, 0), entities.in(em -> queries(em).pendingSums(before, outsider)));
        assertTrue(entities.in(em -> queries(em).oldestPending(before, member)).isPresent());
        assertTrue(
                entities.in(em -> queries(em).oldestPending(before, outsider)).isEmpty());
        assertEquals(1L, (long) entities.in(em -> queries(em).pending(before)));
    }

    @Test
    void aShareIsRoundedDownSoThatAHundredMeansAll() {
        var now = Instant.now();
        assertEquals(99, new SearchablePages(412_345, 412_344, 0, 0, 0, now).percent());
        var whole = new SearchablePages(412_345, 412_345, 0, 0, 0, now);
        assertEquals(100, whole.percent());
        assertTrue(whole.isWhole());
        assertFalse(new SearchablePages(1, 1, 0, 1, 0, now).isWhole());
        assertEquals(100, new SearchablePages(0, 0, 0, 0, 0, now).percent());
    }

    @Test
    void comparisonsAndParkedDocumentsAreListed() {
        parkFirst();
        var asked = Instant.now();
        entities.run(em -> em.persist(new IndexComparison(new Outcome(7, 2, 3, 9, 1, 2), member, asked)));
        entities.run(em -> em.persist(new IndexComparison(new Outcome(8, 2, 3, 9, 0, 0), null, asked.plusSeconds(1))));
        var lines = entities.in(em -> queries(em).comparisons(Page.first(9)));
        assertTrue(lines.getFirst().agreed());
        assertEquals("A Person", lines.get(1).comparedBy());
        assertEquals(
                documents.getFirst(),
                entities.in(em -> queries(em).parked(Page.first(9))).getFirst().document());
        assertEquals(1L, (long) entities.in(em -> queries(em).parkedNumber()));
    }

    private void parkFirst() {
        owner("insert into index_parked (document_id, parked_at, tried_at, attempts, next_try, reason)" + " values ('"
                + documents.getFirst() + "', now(), now(), 1, now(), 'DAMAGED')");
    }

    /** What an index would hold that has taken up everything. */
    private List<IndexedDocument> held() throws SQLException {
        List<IndexedDocument> held = new ArrayList<>();
        try (var connection = entities.database().asServer().getConnection();
                var select = connection.prepareStatement("select document_id, claim_id, index_version from document");
                var rows = select.executeQuery()) {
            while (rows.next())
                held.add(
                        new IndexedDocument(new DocumentKey(rows.getString(1)), rows.getString(2), rows.getLong(3), 3));
        }
        held.sort((one, other) -> Integer.compare(place(one), place(other)));
        return held;
    }

    private int place(IndexedDocument each) {
        return documents.stream()
                .map(DocumentId::toString)
                .toList()
                .indexOf(each.key().value());
    }

    private BothSides.Look look(List<IndexedDocument> index) throws SQLException {
        return look(index, head());
    }

    private BothSides.Look look(List<IndexedDocument> index, long watermark) throws SQLException {
        try (var connection = entities.database().asServer().getConnection()) {
            return BothSides.look(HeldSum.of(index), connection, watermark);
        }
    }

    private PageSums sums(AccountId reader) {
        return entities.in(em -> queries(em).sums(reader));
    }

    private long head() {
        return entities.in(em -> ((Number) em.createNativeQuery("select index_backlog_head()", Long.class)
                        .getSingleResult())
                .longValue());
    }

    private static AgreementQueries queries(EntityManager entityManager) {
        return new AgreementQueries_(entityManager);
    }

    private void owner(String statement) {
        DocumentRows.run(entities.database().asOwner(), statement);
    }
}
