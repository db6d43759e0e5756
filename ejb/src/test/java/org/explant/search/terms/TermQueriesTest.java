// SPDX-License-Identifier: Apache-2.0
package org.explant.search.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.explant.access.AccountId;
import org.explant.claim.ClaimId;
import org.explant.document.DocumentRows;
import org.explant.shared.TestEntities;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Term lists: what they hold, and whose they are. */
class TermQueriesTest {
    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");

    private static TestEntities entities;
    private static AccountId owner;
    private static AccountId stranger;
    private static ClaimId walled;

    @BeforeAll
    static void fill() {
        entities = new TestEntities();
        owner = DocumentRows.account(entities.database());
        stranger = DocumentRows.account(entities.database());
        walled = DocumentRows.claim(entities.database(), stranger, stranger);
    }

    @AfterAll
    static void close() {
        entities.close();
    }

    private static <T> T ask(Function<TermQueries, T> question) {
        return entities.in(em -> question.apply(new TermQueries_(em)));
    }

    private static TermListId counted(@Nullable ClaimId claim) {
        var list = new TermList(
                new NewTermList("Metals", List.of("cobalt", "(chromium"), null, false),
                claim,
                owner,
                new TermList.Moment(NOW, NOW, false));
        entities.run(em -> {
            em.persist(list);
            em.persist(new TermCount(list.listId(), new TermLine(0, "cobalt", null, 12, 5, 3, 1)));
            em.persist(new TermCount(list.listId(), new TermLine(1, "(chromium", "unclosed_bracket", 0, 0, 0, 0)));
        });
        return list.listId();
    }

    @Test
    void aListIsReadInItsOrderByItsOwnerAlone() {
        var id = counted(null);
        var line = ask(q -> q.line(id, owner)).orElseThrow();
        assertEquals(2, line.terms());
        assertEquals(
                List.of("cobalt", "(chromium"),
                ask(q -> q.terms(id.value())).stream().map(TermLine::query).toList());
        assertTrue(
                ask(q -> q.lines(owner)).stream().anyMatch(each -> each.listId().equals(id)));
        assertTrue(ask(q -> q.line(id, stranger)).isEmpty());
        assertTrue(ask(q -> q.list(id, stranger)).isEmpty());
    }

    @Test
    void aListOfAClaimThatHasGoneBehindTheWallIsNotThere() {
        assertTrue(ask(q -> q.line(counted(walled), owner)).isEmpty());
    }

    @Test
    void aListDropsEmptyAndDoubledLinesAndHasItsLimits() {
        var lines = NewTermList.lines(" cobalt \r\n\ncobalt\nchromium");
        assertEquals(List.of("cobalt", "chromium"), new NewTermList("n", lines, null, false).terms());
        assertThrows(TermListEmpty.class, () -> new NewTermList("n", List.of(" "), null, false));
        var many = IntStream.rangeClosed(0, NewTermList.MOST)
                .mapToObj(n -> "w" + n)
                .toList();
        assertThrows(TermListTooLong.class, () -> new NewTermList("n", many, null, false));
    }
}
