// SPDX-License-Identifier: Apache-2.0
package org.explant.indexing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.explant.access.AccountId;
import org.explant.claim.ClaimId;
import org.explant.document.DocumentId;
import org.explant.document.DocumentRows;
import org.explant.shared.TestEntities;
import org.hibernate.query.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The backlog is written by the database itself, numbered at commit, and trimmed below the slowest index. */
class BacklogQueriesTest {
    private static final int WRITERS = 8;
    private static final int EACH = 25;
    private static final UUID PERSON = UUID.randomUUID();

    private TestEntities entities;
    private AccountId reader;
    private ClaimId claim;

    @BeforeEach
    void fill() {
        entities = new TestEntities();
        reader = DocumentRows.account(entities.database());
        claim = DocumentRows.claim(entities.database(), reader);
    }

    @AfterEach
    void close() {
        entities.close();
    }

    @Test
    void everyChangeThatTheIndexHoldsIsNotedWithoutAskingTheProgram() {
        DocumentId document = document();
        owner("update document set type = 'REC_GP' where document_id = ?", document.value());
        owner("update document set pages_reviewed = 1 where document_id = ?", document.value());
        owner("update document set pages_searchable = 3 where document_id = ?", document.value());
        assertEquals(
                List.of(1L, 2L, 3L), pending(0).stream().map(PendingChange::seq).toList());
        assertTrue(pending(0).stream().allMatch(change -> change.document().equals(document)));
        assertEquals(1, pending(2).size());
    }

    /** Reading shows its pages itself; whatever else writes pages or files cannot slip past. */
    @Test
    void pagesWrittenByWhateverStatementAreNotedOnceTheDocumentIsRead() {
        DocumentId document = document();
        page(document, 1);
        assertEquals(1, pending(0).size(), "while it waits for its reader");
        owner("update document set state = 'SEARCHABLE' where document_id = ?", document.value());
        page(document, 2);
        owner("update page_text set sealed = 'other' where document_id = ?", document.value());
        owner("delete from page_text where page = 2");
        owner(
                "insert into document_file select document_id, 2, storage_name || '2', sha256, bytes, key_id, wrapped_key"
                        + " from document_file where document_id = ?",
                document.value());
        assertEquals(6, pending(0).size());
    }

    @Test
    void anotherClaimantIsNotedOnEveryDocumentOfTheClaim() {
        document();
        document();
        owner(
                "insert into person (person_id, version, surname, forenames, sex, reached_by) values (?, 0, 'A', 'B', 'FEMALE', 'ANY')",
                PERSON);
        owner(
                "insert into claim_role (claim_role_id, claim_id, person_id, role, from_on)"
                        + " values (gen_random_uuid(), ?, ?, 'CLAIMANT', current_date)",
                claim.value(),
                PERSON);
        owner("update claim_role set note = 'no matter to the index'");
        assertEquals(4, pending(0).size());
    }

    @Test
    void theServerMayHaveADocumentTakenUpAgain() {
        DocumentId document = document();
        var ids = new UUID[] {document.value(), document.value()};
        entities.in(em -> em.createNativeQuery("select 1 from (select index_again(:documents)) done", Integer.class)
                .setParameter("documents", ids)
                .getSingleResult());
        assertEquals(2, pending(0).size());
    }

    @Test
    void whatIsRolledBackLeavesNoNumber() throws SQLException {
        document();
        try (var connection = entities.database().asOwner().getConnection();
                var sql = connection.createStatement()) {
            connection.setAutoCommit(false);
            sql.execute("update document set type = 'REC_LAB'");
            connection.rollback();
        }
        document();
        assertEquals(
                List.of(1L, 2L), pending(0).stream().map(PendingChange::seq).toList());
    }

    @Test
    void eightWritersAtOnceGetNumbersWithoutGapsInTheOrderOfTheirCommits() throws Exception {
        List<DocumentId> documents = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) documents.add(document());
        try (var pool = Executors.newFixedThreadPool(WRITERS)) {
            List<Callable<Void>> writers = new ArrayList<>();
            for (DocumentId document : documents) writers.add(() -> write(document));
            for (var written : pool.invokeAll(writers)) written.get();
        }
        List<Long> numbers = pending(0).stream().map(PendingChange::seq).toList();
        for (int i = 0; i < numbers.size(); i++) assertEquals(i + 1, numbers.get(i));
        assertEquals(WRITERS * (EACH + 1), numbers.size());
    }

    @Test
    void theBacklogIsTrimmedBelowTheSlowestIndexThatStillLives() {
        for (int i = 0; i < 5; i++) document();
        owner("update index_instance set watermark = 5, seen_at = 'epoch' where lasting");
        var now = Instant.now();
        entities.run(em -> {
            em.persist(new IndexInstance("fast", 5, now));
            em.persist(new IndexInstance("slow", 2, now));
            em.persist(new IndexInstance("gone", 0, now.minus(Duration.ofDays(30))));
        });
        int forgotten = entities.in(em -> new BacklogQueries_(em).forgetSilent(now.minus(Duration.ofDays(7)), "fast"));
        int trimmed = entities.in(em -> new BacklogQueries_(em).trim());
        assertEquals(1, forgotten, "an index that is gone, but no follower that is none");
        assertEquals(2, trimmed);
        assertEquals(
                List.of(3L, 4L, 5L), pending(0).stream().map(PendingChange::seq).toList());
    }

    @Test
    void theServerCanNeitherWriteTheBacklogNorTouchTheCounter() {
        var server = entities.database().asServer();
        assertThrows(
                IllegalStateException.class,
                () -> DocumentRows.run(
                        server, "insert into index_backlog (document_id) values (?)", UUID.randomUUID()));
        assertThrows(
                IllegalStateException.class, () -> DocumentRows.run(server, "update commit_order set outbox_seq = 0"));
    }

    private void page(DocumentId document, int page) {
        owner(
                "insert into page_text (document_id, file_version, page, reading, state, sealed)"
                        + " values (?, 1, ?, 1, 'SEARCHABLE', 'sealed')",
                document.value(),
                page);
    }

    private Void write(DocumentId document) {
        for (int i = 0; i < EACH; i++)
            owner("update document set pages_searchable = ? where document_id = ?", i + 1, document.value());
        return null;
    }

    private DocumentId document() {
        return DocumentRows.document(entities.database(), claim, reader);
    }

    private List<PendingChange> pending(long watermark) {
        return entities.in(em -> new BacklogQueries_(em).after(watermark, Page.first(1000)));
    }

    private void owner(String statement, Object... values) {
        DocumentRows.run(entities.database().asOwner(), statement, values);
    }
}
