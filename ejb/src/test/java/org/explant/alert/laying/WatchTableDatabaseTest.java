// SPDX-License-Identifier: Apache-2.0
package org.explant.alert.laying;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.explant.access.AccountId;
import org.explant.alert.StandingId;
import org.explant.claim.ClaimId;
import org.explant.document.DocumentId;
import org.explant.document.DocumentRows;
import org.explant.document.DocumentType;
import org.explant.shared.TestEntities;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A page is laid before the standing searches once: never passed over, never told twice, however the work is cut off. */
class WatchTableDatabaseTest {
    private TestEntities entities;
    private AccountId account;
    private ClaimId claim;
    private DocumentId document;
    private StandingId standing;

    @BeforeEach
    void fill() {
        entities = new TestEntities();
        account = DocumentRows.account(entities.database());
        claim = DocumentRows.claim(entities.database(), account);
        document = DocumentRows.document(entities.database(), claim, account);
        standing = new StandingId(UUID.randomUUID());
        UUID search = UUID.randomUUID();
        owner("insert into search_request (search_id, asked_by, asked_at, query, exact, undated_too)" + " values ('"
                + search + "', '" + account + "', now(), 'cobalt', true, false)");
        owner("insert into standing_search (standing_id, search_id, owner, name, shared, begun_at)" + " values ('"
                + standing + "', '" + search + "', '" + account + "', 'n', false, now())");
    }

    @AfterEach
    void close() {
        entities.close();
    }

    @Test
    void pagesAreFreshOnceAndAgainWhenTheyAreReadAnew() throws SQLException {
        pages(1, 1, 3);
        assertEquals(Set.of(1, 2, 3), lay(true, Set.of(2)));
        assertEquals(Set.of(), lay(true, Set.of()));
        pages(1, 4, 5);
        assertEquals(Set.of(4, 5), lay(true, Set.of()));
        pages(2, 2, 2);
        assertEquals(Set.of(2), lay(true, Set.of(2)));
        assertEquals(1, alerts(), "a page is told once, in whichever reading");
    }

    @Test
    void whatIsCutOffBeforeItsEndIsDoneAgainWhole() throws SQLException {
        pages(1, 1, 3);
        lay(false, Set.of(1, 3));
        assertEquals(0, alerts());
        assertEquals(Set.of(1, 2, 3), lay(true, Set.of(1, 3)));
        assertEquals(2, alerts());
    }

    @Test
    void twoServersThatLayTheSameDocumentTellItOnce() throws Exception {
        pages(1, 1, 40);
        try (var pool = Executors.newFixedThreadPool(2)) {
            var one = pool.submit(() -> lay(true, Set.of(7)));
            var other = pool.submit(() -> lay(true, Set.of(7)));
            assertEquals(40, one.get().size() + other.get().size());
        }
        assertEquals(1, alerts());
    }

    @Test
    void whatStandsIsReadWithItsFiltersUntilItEnds() {
        var current = entities.in(em -> new WatchQueries_(em).current());
        assertEquals("cobalt", current.getFirst().query());
        var watched =
                entities.in(em -> new WatchQueries_(em).document(document)).orElseThrow();
        assertTrue(current.getFirst().concerns(watched));
        owner("update standing_search set ended_at = now()");
        assertTrue(entities.in(em -> new WatchQueries_(em).current()).isEmpty());
    }

    @Test
    void filtersLetThroughWhatThoseOfASearchWould() {
        var in2019 = new WatchedDocument(claim, DocumentType.UNSORTED, day(2019), day(2019));
        var undated = new WatchedDocument(claim, DocumentType.UNSORTED, null, null);
        assertTrue(watching(null, day(2019), null, false).concerns(in2019));
        assertFalse(watching(null, day(2020), null, false).concerns(in2019));
        assertFalse(watching(null, null, day(2018), false).concerns(in2019));
        assertFalse(watching(null, day(2019), null, false).concerns(undated));
        assertTrue(watching(null, day(2019), null, true).concerns(undated));
        assertFalse(watching(DocumentType.REC_GP, null, null, false).concerns(undated));
    }

    private Watching watching(
            @Nullable DocumentType type, @Nullable LocalDate from, @Nullable LocalDate to, boolean undatedToo) {
        return new Watching(standing, "cobalt", true, List.of(), claim, type, from, to, undatedToo);
    }

    private static LocalDate day(int year) {
        return LocalDate.of(year, 6, 1);
    }

    /** Lays what is fresh, finds these pages, and commits or is cut off. */
    private Set<Integer> lay(boolean commits, Set<Integer> found) throws SQLException {
        try (Connection connection = entities.database().asServer().getConnection()) {
            connection.setAutoCommit(false);
            var table = new WatchTable(connection, document.value());
            Set<Integer> fresh = table.fresh();
            Map<Integer, Set<StandingId>> alerts = new TreeMap<>();
            for (int page : found) if (fresh.contains(page)) alerts.put(page, Set.of(standing));
            table.laid(fresh, alerts);
            if (commits) connection.commit();
            else connection.rollback();
            return fresh;
        }
    }

    private void pages(int reading, int from, int to) {
        owner("insert into page_text (document_id, file_version, page, reading, state, sealed)"
                + " select '" + document + "', 1, n, " + reading + ", 'SEARCHABLE', 'x' from generate_series(" + from
                + ", " + to + ") n");
    }

    private long alerts() {
        return entities.in(em -> ((Number) em.createNativeQuery("select count(*) from alert", Long.class)
                        .getSingleResult())
                .longValue());
    }

    private void owner(String statement) {
        DocumentRows.run(entities.database().asOwner(), statement);
    }
}
