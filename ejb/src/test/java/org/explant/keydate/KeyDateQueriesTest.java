// SPDX-License-Identifier: Apache-2.0
package org.explant.keydate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.List;
import org.explant.access.AccountId;
import org.explant.claim.AssigneeOutsideWall;
import org.explant.claim.ClaimId;
import org.explant.claim.WorkOnClaims;
import org.explant.document.DocumentRows;
import org.explant.shared.NotFound;
import org.explant.shared.TestEntities;
import org.hibernate.query.Page;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class KeyDateQueriesTest {
    private static final LocalDate DUE = LocalDate.of(2027, 3, 1);

    private static TestEntities entities;
    private static AccountId earner;
    private static AccountId outsider;

    @BeforeAll
    static void open() {
        entities = new TestEntities();
        earner = DocumentRows.account(entities.database());
        outsider = DocumentRows.account(entities.database());
    }

    @AfterAll
    static void close() {
        entities.close();
    }

    private static KeyDateDesk desk(EntityManager em) {
        return new KeyDateDesk(new KeyDateQueries_(em), WorkOnClaims.assignees(em), WorkOnClaims.nextKeyDates(em));
    }

    private static KeyDateDetails details(String kind, LocalDate day) {
        return new KeyDateDetails(kind, day, "first directions", "order of 2 May", earner, null);
    }

    private static KeyDateId set(ClaimId claim, String kind, LocalDate day) {
        return entities.in(em -> desk(em).set(claim, details(kind, day), WorkOnClaims.stamp(earner))
                .keyDateId());
    }

    private static void change(KeyDateId id, KeyDateChange wanted) {
        entities.run(em -> {
            var desk = desk(em);
            desk.change(desk.take(id, earner), wanted, WorkOnClaims.stamp(earner));
        });
    }

    private static @Nullable Object next(ClaimId claim) {
        return entities.in(
                em -> em.createNativeQuery("select next_key_on || ' ' || next_key_kind from claim where claim_id = ?1")
                        .setParameter(1, claim.value())
                        .getSingleResult());
    }

    @Test
    void theNextOpenOneStandsOnTheClaim() {
        var claim = DocumentRows.claim(entities.database(), earner);
        var trial = set(claim, "TRIAL", DUE);
        assertEquals("2027-03-01 TRIAL", next(claim));
        var hearing = set(claim, "HEARING", DUE.minusDays(10));
        assertEquals("2027-02-19 HEARING", next(claim));
        entities.run(em -> {
            var desk = desk(em);
            var taken = desk.take(hearing, earner);
            desk.keep(taken, taken.finish(new KeyDateEnd(null, null), WorkOnClaims.stamp(earner)));
        });
        assertEquals("2027-03-01 TRIAL", next(claim));
        change(trial, new KeyDateChange(0, details("TRIAL", DUE.plusDays(5)), "adjourned", null));
        assertEquals("2027-03-06 TRIAL", next(claim));
        entities.run(em -> {
            var desk = desk(em);
            var taken = desk.take(trial, earner);
            desk.keep(taken, taken.withdraw("settled", WorkOnClaims.stamp(earner)));
        });
        assertEquals(null, next(claim));
    }

    @Test
    void aLineAndItsHistoryTellEverything() {
        var claim = DocumentRows.claim(entities.database(), earner);
        var id = set(claim, "LIMITATION", DUE);
        change(id, new KeyDateChange(0, details("LIMITATION", DUE.plusDays(9)), "standstill", outsider));
        var lines = entities.in(em -> new KeyDateQueries_(em).lines(claim, outsider));
        assertEquals(1, lines.size());
        var line = lines.getFirst();
        assertEquals("Limitation expires", line.kindName());
        assertTrue(line.critical());
        assertEquals(1L, line.moves());
        assertEquals(KeyDateState.OPEN, line.state());
        assertEquals(details("LIMITATION", DUE.plusDays(9)), line.details());
        assertEquals(
                line,
                entities.in(em -> new KeyDateQueries_(em).line(id, earner)).orElseThrow());
        var steps = entities.in(em -> new KeyDateQueries_(em).steps(id));
        assertEquals(
                List.of(KeyDateAct.MOVED_LATER, KeyDateAct.SET),
                steps.stream().map(KeyDateStepLine::act).toList());
        assertEquals("standstill", steps.getFirst().reason());
        assertEquals("A Person", steps.getFirst().agreedWith());
        assertEquals(steps, entities.in(em -> new KeyDateQueries_(em).steps(claim, Page.first(9))));
        assertEquals(2L, entities.<Long>in(em -> new KeyDateQueries_(em).number(claim)));
    }

    @Test
    void behindTheWallThereIsNoKeyDate() {
        var claim = DocumentRows.claim(entities.database(), earner, earner);
        var id = set(claim, "TRIAL", DUE);
        assertEquals(
                1,
                entities.in(em -> new KeyDateQueries_(em).lines(claim, earner)).size());
        assertEquals(List.of(), entities.in(em -> new KeyDateQueries_(em).lines(claim, outsider)));
        assertTrue(entities.in(em -> new KeyDateQueries_(em).line(id, outsider)).isEmpty());
        assertTrue(
                entities.in(em -> new KeyDateQueries_(em).claimOf(id, outsider)).isEmpty());
        assertThrows(NotFound.class, () -> entities.run(em -> desk(em).take(id, outsider)));
        var theirs = new KeyDateDetails("TRIAL", DUE, null, "x", outsider, null);
        assertThrows(AssigneeOutsideWall.class, () -> change(id, new KeyDateChange(0, theirs, null, null)));
    }

    @Test
    void theDatabaseItselfRefusesToForget() {
        var claim = DocumentRows.claim(entities.database(), earner);
        set(claim, "TRIAL", DUE);
        for (String statement :
                List.of("delete from key_date_step", "update key_date_step set reason = 'x'", "delete from key_date"))
            assertThrows(
                    PersistenceException.class,
                    () -> entities.run(em -> em.createNativeQuery(statement).executeUpdate()),
                    statement);
    }

    @Test
    void everyKindHasANameAndAPlace() {
        var kinds = entities.in(em -> new KeyDateQueries_(em).kinds());
        assertEquals("LIMITATION", kinds.getFirst().code());
        assertEquals("OTHER", kinds.getLast().code());
    }
}
