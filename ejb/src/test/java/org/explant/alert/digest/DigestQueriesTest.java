// SPDX-License-Identifier: Apache-2.0
package org.explant.alert.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.explant.access.AccountId;
import org.explant.document.DocumentId;
import org.explant.document.DocumentRows;
import org.explant.shared.TestEntities;
import org.hibernate.query.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One digest a morning, of what came since the one before; nothing twice, nothing left out, nothing across the wall. */
class DigestQueriesTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

    private final Instant begun = Instant.now().minus(Duration.ofDays(3));
    private TestEntities entities;
    private AccountId owner;
    private AccountId colleague;
    private DocumentId open;
    private DocumentId hidden;
    private final UUID standing = UUID.randomUUID();

    @BeforeEach
    void fill() {
        entities = new TestEntities();
        var database = entities.database();
        owner = DocumentRows.account(database);
        colleague = DocumentRows.account(database);
        open = DocumentRows.document(database, DocumentRows.claim(database, owner), owner);
        hidden = DocumentRows.document(database, DocumentRows.claim(database, owner, owner), owner);
        UUID search = UUID.randomUUID();
        owner("insert into search_request (search_id, asked_by, asked_at, query, exact, undated_too)" + " values ('"
                + search + "', '" + owner + "', now(), 'cobalt', true, false)");
        owner("insert into standing_search (standing_id, search_id, owner, name, shared, begun_at)" + " values ('"
                + standing + "', '" + search + "', '" + owner + "', 'n', true, now())");
        for (AccountId each : List.of(owner, colleague))
            owner("insert into standing_follower values ('" + standing + "', '" + each + "', '" + begun + "')");
    }

    @AfterEach
    void close() {
        entities.close();
    }

    @Test
    void eachMorningBringsWhatCameSinceTheOneBefore() throws SQLException {
        alert(open, 1, hours(1));
        alert(hidden, 1, hours(2));
        assertEquals(2, prepare(MONDAY, hours(10)));
        assertEquals(0, prepare(MONDAY, hours(11)), "the same morning once");
        assertEquals(0, prepare(MONDAY.plusDays(1), hours(34)), "nothing new, no digest");
        alert(open, 2, hours(40));
        assertEquals(2, prepare(MONDAY.plusDays(2), hours(58)));
        assertEquals(List.of(1L, 2L), pages(owner));
        assertEquals(List.of(1L, 1L), pages(colleague));
    }

    private List<Long> pages(AccountId reader) {
        return entities.in(em -> new DigestQueries_(em).lines(reader.value(), reader, Page.first(9))).stream()
                .map(DigestLine::pages)
                .toList();
    }

    private int prepare(LocalDate day, Instant upTo) throws SQLException {
        try (var connection = entities.database().asServer().getConnection()) {
            return new DigestTable(connection).prepare(day, upTo);
        }
    }

    private Instant hours(int after) {
        return begun.plus(Duration.ofHours(after));
    }

    private void alert(DocumentId document, int page, Instant at) {
        owner("insert into alert (standing_id, document_id, page, told_at) values ('" + standing + "', '" + document
                + "', " + page + ", '" + at + "')");
    }

    private void owner(String statement) {
        DocumentRows.run(entities.database().asOwner(), statement);
    }
}
