// SPDX-License-Identifier: Apache-2.0
package org.explant.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.explant.access.AccountId;
import org.explant.claim.ClaimId;
import org.explant.shared.NoSuchSlice;
import org.explant.shared.PartialDate;
import org.explant.shared.SliceRequest;
import org.explant.shared.TestEntities;
import org.explant.vault.StoredFile;
import org.explant.vault.WrappedKey;
import org.hibernate.query.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentQueriesTest {
    private static TestEntities entities;
    private static AccountId inside;
    private static AccountId outside;
    private static ClaimId open;
    private static ClaimId restricted;

    @BeforeAll
    static void open() {
        entities = new TestEntities();
        inside = DocumentRows.account(entities.database());
        outside = DocumentRows.account(entities.database());
        open = DocumentRows.claim(entities.database(), inside);
        restricted = DocumentRows.claim(entities.database(), inside, inside);
    }

    @AfterAll
    static void close() {
        entities.close();
    }

    @Test
    void aDocumentComesBackAsItWasRecorded() {
        var id = recorded(open, "b".repeat(64), "one");
        DocumentSheet sheet = entities.in(em -> {
            var queries = new DocumentQueries_(em);
            return queries.document(id, outside).orElseThrow().sheet(queries.reference(open));
        });
        assertEquals("Letter of 3 May", sheet.line().title());
        assertEquals("letter.pdf", sheet.fileName());
        assertEquals(PartialDate.parse("2019-03"), sheet.line().date());
        assertEquals(Privilege.NOT_REVIEWED, sheet.line().privilege());
        assertEquals(DocumentState.RECEIVED, sheet.line().state());
        assertEquals(open, sheet.claim());
        assertEquals(0, sheet.line().version());
    }

    @Test
    void aDocumentOfARestrictedClaimExistsForItsMembersAlone() {
        var id = recorded(restricted, "c".repeat(64), "two");
        assertTrue(found(id, inside).isPresent());
        assertTrue(found(id, outside).isEmpty());
        assertEquals(1L, number(inside));
        assertEquals(0L, number(outside));
        assertEquals(List.of(), lines(restricted, outside, "title"));
        assertEquals(List.of(), entities.in(em -> new DocumentQueries_(em).unsettled(restricted, outside)));
        assertEquals(
                1,
                entities.in(em -> new DocumentQueries_(em).unsettled(restricted, inside))
                        .size());
        assertTrue(entities.in(em -> new DocumentQueries_(em).anyDocument(id)).isPresent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title",
                "type",
                "date",
                "provider",
                "privilege",
                "state",
                "pages",
                "notSearchable",
                "reviewed",
                "received"
            })
    void aListSortsByEveryColumnAndItsPagesNeverOverlap(String column) {
        var claim = DocumentRows.claim(entities.database(), inside);
        for (int n = 0; n < 5; n++) {
            recorded(claim, "%064x".formatted(n + 100), column + n);
        }
        var seen = new HashSet<DocumentId>();
        for (int first = 0; first < 6; first += 2) {
            var slice = new SliceRequest(first, 2, column, true);
            entities.in(em -> new DocumentQueries_(em)
                            .documents(claim, inside, DocumentColumns.page(slice), DocumentColumns.order(slice)))
                    .forEach(d -> assertTrue(seen.add(d.documentId())));
        }
        assertEquals(5, seen.size());
    }

    @Test
    void aColumnThatNoListHasIsRefused() {
        assertThrows(NoSuchSlice.class, () -> DocumentColumns.order(new SliceRequest(0, 10, "sha256", true)));
    }

    @Test
    void theSameFileIsKnownInItsClaimOnly() {
        String sha256 = "d".repeat(64);
        var id = recorded(open, sha256, "four");
        assertEquals(List.of(id), entities.in(em -> new DocumentQueries_(em)
                .sameFile(open, sha256).stream().map(Document::documentId).toList()));
        assertEquals(List.of(), entities.in(em -> new DocumentQueries_(em).sameFile(restricted, sha256)));
    }

    @Test
    void anUploadIsKnownByItsSenderOnly() {
        var id = recorded(open, "e".repeat(64), "five");
        assertEquals(Optional.of(id), entities.in(em -> new DocumentQueries_(em)
                .upload(inside, "five")
                .map(Document::documentId)));
        assertTrue(entities.in(em -> new DocumentQueries_(em).upload(outside, "five"))
                .isEmpty());
        assertThrows(RuntimeException.class, () -> recorded(open, "f".repeat(64), "five"), "one id is one upload");
    }

    @Test
    void onlyTheKeyOfAFileIsEverWrittenAnew() {
        var id = recorded(open, "1".repeat(64), "six");
        entities.run(em -> {
            var file = new DocumentQueries_(em).files(id.value()).getFirst();
            file.rewrapped(new WrappedKey("k2", "other"));
        });
        assertEquals("k2", entities.in(em -> new DocumentQueries_(em)
                .files(id.value())
                .getFirst()
                .stored()
                .key()
                .keyId()));
        assertTrue(entities.in(em -> new DocumentQueries_(em).wrappedByOthers("k2", Page.first(100))).stream()
                .noneMatch(f -> f.fileVersion().document().equals(id.value())));
        assertThrows(
                IllegalStateException.class,
                () -> DocumentRows.run(entities.database().asServer(), "update document_file set sha256 = sha256"),
                "the server may not touch what was received");
    }

    @Test
    void whatIsOnRecordIsKnownByItsStorageName() {
        var id = recorded(open, "2".repeat(64), "seven");
        String name = entities.in(em ->
                new DocumentQueries_(em).files(id.value()).getFirst().stored().storageName());
        assertEquals(List.of(name), entities.in(em -> new DocumentQueries_(em).recorded(List.of(name, "unknown"))));
    }

    @Test
    void aPersonsChangeMeetsNothingThatTheReaderWrites() {
        var id = recorded(open, "3".repeat(64), "eight");
        entities.run(em -> {
            var document = new DocumentQueries_(em).anyDocument(id).orElseThrow();
            DocumentRows.run(
                    entities.database().asServer(),
                    "update document set state = 'READING', pages = 12, pages_read = 3 where document_id = ?",
                    id.value());
            document.change(
                    0,
                    new DocumentChange(
                            "Operation note", DocumentType.REC_OP, null, "St Elsewhere", "Mr Example", null));
        });
        var line = entities.in(
                em -> new DocumentQueries_(em).anyDocument(id).orElseThrow().line());
        assertEquals("Operation note", line.title());
        assertEquals("Mr Example", line.author());
        assertEquals(DocumentState.READING, line.state());
        assertEquals(12, line.pages());
        assertEquals(1, line.version());
        entities.run(em -> assertThrows(DocumentChangedMeanwhile.class, () -> new DocumentQueries_(em)
                .anyDocument(id)
                .orElseThrow()
                .change(0, new DocumentChange("Late", null, null, null, null, null))));
    }

    private static DocumentId recorded(ClaimId claim, String sha256, String uploadId) {
        var id = DocumentId.fresh();
        var wanted = new NewDocument(
                uploadId,
                "letter.pdf",
                -1,
                "Letter of 3 May",
                DocumentType.CLINIC_LETTER,
                PartialDate.parse("2019-03"),
                false);
        var receipt = new Document.Receipt(claim, sha256, 1000, Instant.parse("2026-01-05T09:00:00Z"), inside);
        entities.run(em -> {
            em.persist(new Document(id, receipt, wanted));
            String name = UUID.randomUUID().toString().replace("-", "");
            em.persist(new DocumentFile(id, new StoredFile(name, sha256, 1000, new WrappedKey("k1", "envelope"))));
        });
        return id;
    }

    private static Optional<Document> found(DocumentId id, AccountId reader) {
        return entities.in(em -> new DocumentQueries_(em).document(id, reader));
    }

    private static long number(AccountId reader) {
        return entities.in(em -> new DocumentQueries_(em).number(restricted, reader));
    }

    private static List<Document> lines(ClaimId claim, AccountId reader, String column) {
        var slice = new SliceRequest(0, 50, column, true);
        return entities.in(em -> new DocumentQueries_(em)
                .documents(claim, reader, DocumentColumns.page(slice), DocumentColumns.order(slice)));
    }
}
