// SPDX-License-Identifier: Apache-2.0
package org.explant.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.explant.document.PageTable.Row;
import org.explant.shared.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PageTableDatabaseTest {
    private static TestDatabase database;
    private DocumentId document;
    private Connection connection;
    private PageTable pages;
    private ReadingColumns columns;

    @BeforeAll
    static void start() {
        database = TestDatabase.fresh();
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @BeforeEach
    void open() throws SQLException {
        var sender = DocumentRows.account(database);
        document = DocumentRows.document(database, DocumentRows.claim(database, sender), sender);
        connection = database.asServer().getConnection();
        pages = new PageTable(connection);
        columns = new ReadingColumns(connection);
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @Test
    void pagesComeBackInOrder() throws SQLException {
        pages.store(document.value(), List.of(row(2, 1, "SEARCHABLE"), row(1, 1, "NO_TEXT"), row(3, 1, "SEARCHABLE")));
        List<Integer> told = new ArrayList<>();
        pages.each(document.value(), row -> told.add(row.page()));
        assertEquals(List.of(1, 2, 3), told);
        assertEquals("NO_TEXT", pages.page(document.value(), 1).orElseThrow().state());
        assertTrue(pages.page(document.value(), 4).isEmpty());
    }

    @Test
    void aReadingThatStartsAgainLeavesEveryPageOnce() throws SQLException {
        pages.store(document.value(), List.of(row(1, 1, "SEARCHABLE"), row(2, 1, "SEARCHABLE")));
        pages.store(document.value(), List.of(row(1, 1, "SEARCHABLE"), row(2, 1, "FAILED"), row(3, 1, "SEARCHABLE")));
        List<String> told = new ArrayList<>();
        pages.each(document.value(), row -> told.add(row.state()));
        assertEquals(List.of("SEARCHABLE", "FAILED", "SEARCHABLE"), told);
    }

    @Test
    void theLatestReadingOfAPageCounts() throws SQLException {
        pages.store(document.value(), List.of(row(1, 1, "NO_TEXT")));
        pages.store(document.value(), List.of(row(1, 2, "SEARCHABLE")));
        assertEquals(2, pages.page(document.value(), 1).orElseThrow().reading());
        assertArrayEquals(
                new byte[] {1, 2}, pages.page(document.value(), 1).orElseThrow().sealed());
        end(null);
        assertEquals("SEARCHABLE 1 0", outcome());
    }

    @Test
    void aDocumentWithTextOnEveryPageIsSearchable() throws SQLException {
        pages.store(document.value(), List.of(row(1, 1, "SEARCHABLE"), row(2, 1, "SEARCHABLE")));
        end(null);
        assertEquals("SEARCHABLE 2 0", outcome());
    }

    @Test
    void aPageWithoutTextMakesADocumentPartlyRead() throws SQLException {
        pages.store(document.value(), List.of(row(1, 1, "POOR_TEXT"), row(2, 1, "NO_TEXT"), row(3, 1, "TIMED_OUT")));
        end(null);
        assertEquals("PARTLY_READ 1 2 PAGES_WITHOUT_TEXT PAGES_WITH_POOR_TEXT PAGES_FAILED", outcome());
    }

    @Test
    void aDocumentGivenUpWithoutAPageHasFailedWithItsReason() throws SQLException {
        end(DocumentProblem.ENCRYPTED);
        assertEquals("FAILED 0 0 ENCRYPTED", outcome());
    }

    @Test
    void aDocumentGivenUpHalfWayKeepsItsPages() throws SQLException {
        columns.begun(document.value(), 10, Set.of(DocumentProblem.HAS_ATTACHMENTS));
        pages.store(document.value(), List.of(row(1, 1, "SEARCHABLE")));
        columns.ended(document.value(), Set.of(DocumentProblem.HAS_ATTACHMENTS), DocumentProblem.READER_DIED);
        assertEquals("PARTLY_READ 1 0 READER_DIED HAS_ATTACHMENTS", outcome());
    }

    @Test
    void whatIsReadSoFarIsShownWhileReadingGoesOn() throws SQLException {
        columns.begun(document.value(), 10, Set.of());
        pages.store(document.value(), List.of(row(1, 1, "SEARCHABLE"), row(2, 1, "NO_TEXT")));
        columns.progressed(document.value(), 2);
        assertEquals("READING 0 0", outcome());
        columns.shown(document.value());
        assertEquals("READING 1 1", outcome());
    }

    private void end(@Nullable DocumentProblem failure) throws SQLException {
        columns.ended(document.value(), Set.of(), failure);
    }

    private static Row row(int page, int reading, String state) {
        return new Row(page, 1, reading, state, null, new byte[] {1, (byte) reading});
    }

    private String outcome() throws SQLException {
        try (var select = connection.prepareStatement(
                "select trim(state || ' ' || pages_searchable || ' ' || pages_not_searchable || ' ' || problems)"
                        + " from document where document_id = ?")) {
            select.setObject(1, document.value());
            try (var rows = select.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }
}
