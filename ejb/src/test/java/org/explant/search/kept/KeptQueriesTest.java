// SPDX-License-Identifier: Apache-2.0
package org.explant.search.kept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.explant.access.AccountId;
import org.explant.claim.ClaimId;
import org.explant.document.DocumentId;
import org.explant.document.DocumentRows;
import org.explant.search.SearchId;
import org.explant.shared.TestEntities;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Kept searches: whose they are, who else may run them, and that an answer is nobody's but its reader's. */
class KeptQueriesTest {
    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");

    private static TestEntities entities;
    private static AccountId owner;
    private static AccountId colleague;
    private static AccountId stranger;
    private static ClaimId walled;
    private static DocumentId hidden;

    @BeforeAll
    static void fill() {
        entities = new TestEntities();
        owner = DocumentRows.account(entities.database());
        colleague = DocumentRows.account(entities.database());
        stranger = DocumentRows.account(entities.database());
        walled = DocumentRows.claim(entities.database(), owner, owner);
        hidden = DocumentRows.document(entities.database(), walled, owner);
    }

    @AfterAll
    static void close() {
        entities.close();
    }

    private static <T> T ask(Function<KeptQueries, T> question) {
        return entities.in(em -> question.apply(new KeptQueries_(em)));
    }

    private static KeptId kept(@Nullable ClaimId claim, AccountId... readers) {
        var search = new SearchId(UUID.randomUUID());
        run(
                "insert into search_request (search_id, asked_by, asked_at, query, exact, undated_too)"
                        + " values (?, ?, now(), 'cobalt', false, false)",
                search.value(),
                owner.value());
        var fresh = new KeptSearch(
                new KeptDetails("Cobalt", Set.of(readers)), new KeptSearch.Asked(search, claim), owner, NOW);
        entities.run(em -> em.persist(fresh));
        return fresh.keptId();
    }

    private static UUID answered(KeptId kept, AccountId by) {
        var answer = UUID.randomUUID();
        run(
                "insert into kept_answer select ?, kept_id, search_id, ?, now(), now(), 7, 3, 2, 1, 2114, 6, 0, 0, false,"
                        + " false from kept_search where kept_id = ?",
                answer,
                by.value(),
                kept.value());
        run("insert into kept_gap values (?, ?, 4, 'NO_TEXT')", answer, hidden.value());
        return answer;
    }

    private static void run(String sql, Object... values) {
        DocumentRows.run(entities.database().asOwner(), sql, values);
    }

    @Test
    void aKeptSearchIsListedForItsOwnerAndForThoseItIsSharedWith() {
        var id = kept(null, colleague);
        var mine = ask(q -> q.line(id, owner)).orElseThrow();
        assertTrue(mine.mine());
        assertEquals("cobalt", mine.query());
        assertFalse(ask(q -> q.line(id, colleague)).orElseThrow().mine());
        assertTrue(ask(q -> q.lines(colleague)).stream()
                .anyMatch(line -> line.keptId().equals(id)));
        assertTrue(ask(q -> q.line(id, stranger)).isEmpty());
        assertTrue(ask(q -> q.kept(id, stranger)).isEmpty());
    }

    @Test
    void aSearchOfAClaimBehindTheWallIsNotThereEvenWhereItWasShared() {
        var id = kept(walled, colleague);
        assertTrue(ask(q -> q.line(id, owner)).isPresent());
        assertTrue(ask(q -> q.line(id, colleague)).isEmpty());
        assertTrue(ask(q -> q.kept(id, colleague)).isEmpty());
    }

    @Test
    void anAnswerIsItsReadersOwnAndListsOnlyWhatTheyMayStillSee() {
        var id = kept(null, colleague);
        var answer = answered(id, owner);
        var line = ask(q -> q.answers(id, owner)).getFirst().line();
        assertEquals(2114, line.completeness().pagesSearchable());
        assertEquals(6, line.completeness().pagesNotSearchable());
        assertEquals(List.of(), ask(q -> q.answers(id, colleague)));
        assertEquals(4, ask(q -> q.gaps(answer, owner)).getFirst().page());
        assertEquals(List.of(), ask(q -> q.gaps(answer, colleague)));
        var theirs = answered(id, colleague);
        assertEquals(List.of(), ask(q -> q.gaps(theirs, colleague)), "the document lies behind the wall");
    }

    @Test
    void theSecondOfTwoEditorsIsShownWhatTheFirstSaved() {
        var id = kept(null);
        entities.run(em -> em.find(KeptSearch.class, id).change(0, new KeptDetails("Chromium", Set.of(colleague))));
        entities.run(em -> {
            var held = em.find(KeptSearch.class, id);
            var late = assertThrows(
                    KeptSearchChangedMeanwhile.class, () -> held.change(0, new KeptDetails("Nickel", Set.of())));
            assertEquals("Chromium", late.present().name());
        });
    }

    @Test
    void whatIsRemovedIsListedForNobody() {
        var id = kept(null, colleague);
        entities.run(em -> em.find(KeptSearch.class, id).remove(NOW));
        assertTrue(ask(q -> q.line(id, owner)).isEmpty());
        assertTrue(ask(q -> q.line(id, colleague)).isEmpty());
    }
}
