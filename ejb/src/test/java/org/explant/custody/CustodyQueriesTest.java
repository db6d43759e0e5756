// SPDX-License-Identifier: Apache-2.0
package org.explant.custody;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.explant.access.AccountId;
import org.explant.claim.ClaimId;
import org.explant.document.DocumentRows;
import org.explant.shared.NoSuchSlice;
import org.explant.shared.Slice;
import org.explant.shared.SliceRequest;
import org.explant.shared.TestEntities;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CustodyQueriesTest {
    private static final UUID COMPONENT = UUID.randomUUID();
    private static TestEntities entities;
    private static AccountId inside;
    private static AccountId outside;
    private static ClaimId walled;
    private static ExplantId held;
    private static ExplantId free;

    @BeforeAll
    static void open() {
        entities = new TestEntities();
        inside = DocumentRows.account(entities.database());
        outside = DocumentRows.account(entities.database());
        walled = DocumentRows.claim(entities.database(), inside, inside);
        claimant(walled, "Walled");
        var open = DocumentRows.claim(entities.database(), inside);
        claimant(open, "Open");
        held = recorded(
                walled, new NewExplant(COMPONENT, "Right head", null), EntryKind.HANDED_OVER, EntryKind.HOLD_PLACED);
        free = recorded(open, new NewExplant(null, "Left cup", null));
        recorded(open, new NewExplant(null, "Left stem", null), EntryKind.DESTROYED);
    }

    @AfterAll
    static void close() {
        entities.close();
    }

    private static void claimant(ClaimId claim, String surname) {
        var person = UUID.randomUUID();
        DocumentRows.run(
                entities.database().asOwner(),
                "insert into person (person_id, version, forenames, surname, sex, reached_by) values (?, 0, 'A', ?,"
                        + " 'NOT_KNOWN', 'ANY')",
                person,
                surname);
        DocumentRows.run(
                entities.database().asOwner(),
                "insert into claim_role (claim_role_id, claim_id, person_id, role, from_on) values (?, ?, ?, 'CLAIMANT',"
                        + " current_date)",
                UUID.randomUUID(),
                claim.value(),
                person);
    }

    private static ExplantId recorded(ClaimId claim, NewExplant wanted, EntryKind... kinds) {
        return entities.in(em -> {
            var explant = new Explant(claim, wanted);
            em.persist(explant);
            var pen = new Explant.Pen(inside, Instant.parse("2026-11-20T09:00:00Z"), LocalDate.of(2026, 11, 20));
            for (EntryKind kind : kinds)
                em.persist(explant.add(
                        ExplantTest.entry(kind, "2016-05"), new CustodyQueries_(em).log(explant.explantId()), pen));
            return explant.explantId();
        });
    }

    private static Slice<ExplantLine> list(ExplantWish wish, AccountId reader, String sort) {
        return entities.in(em ->
                new ExplantLists(new CustodyQueries_(em)).slice(wish, new SliceRequest(0, 50, sort, true), reader));
    }

    @Test
    void aComponentIsReadWithItsLogAndWhoWroteIt() {
        var found = entities.in(em -> new CustodyQueries_(em).explant(walled, held, inside))
                .orElseThrow();
        assertTrue(found.state().held());
        assertEquals("St Swithun’s", found.state().place());
        assertEquals(COMPONENT, found.component());
        var log = entities.in(em -> new CustodyQueries_(em).named(held));
        assertEquals(2, log.size());
        var line = ((CustodyEntry) log.getFirst()[0]).line((String) log.getFirst()[1], (String) log.getFirst()[2]);
        assertEquals("A Person", line.recordedBy());
        assertEquals(EntryKind.HOLD_PLACED, line.kind());
        assertEquals(1, (long) entities.<Long>in(em -> new CustodyQueries_(em).ofComponent(walled, COMPONENT)));
    }

    @Test
    void behindTheWallThereIsNone() {
        assertEquals(
                1,
                entities.in(em -> new CustodyQueries_(em).ofClaim(walled, inside))
                        .size());
        assertEquals(List.of(), entities.in(em -> new CustodyQueries_(em).ofClaim(walled, outside)));
        assertEquals(Optional.empty(), entities.in(em -> new CustodyQueries_(em).explant(walled, held, outside)));
        assertEquals(3, list(ExplantWish.ALL, inside, "reference").total());
        assertEquals(2, list(ExplantWish.ALL, outside, "reference").total());
        assertEquals(2, list(ExplantWish.ALL, outside, "reference").items().size());
    }

    @Test
    void whatNobodyCanFindAndWhatNobodyHoldsIsListed() {
        var lost = list(ExplantWish.NO_KNOWN_PLACE, inside, "label");
        assertEquals(
                List.of(free), lost.items().stream().map(ExplantLine::explantId).toList());
        assertEquals("Open, A", lost.items().getFirst().claimantName());
        var loose = list(ExplantWish.HOLD_MISSING, inside, "label");
        assertEquals(
                List.of(free),
                loose.items().stream().map(ExplantLine::explantId).toList());
    }

    @Test
    void everyColumnSorts() {
        for (String column : ExplantLists.COLUMNS.keySet())
            assertEquals(3, list(ExplantWish.ALL, inside, column).items().size(), column);
        assertThrows(NoSuchSlice.class, () -> list(ExplantWish.ALL, inside, "secret"));
    }

    @Test
    void aComponentOfTheLedgerHasOneLog() {
        assertThrows(
                PersistenceException.class,
                () -> recorded(walled, new NewExplant(COMPONENT, "Right head again", null)));
    }

    @Test
    void nobodyRewritesTheLog() {
        for (String statement : List.of(
                "delete from custody_entry",
                "delete from explant",
                "update custody_entry set place = 'elsewhere'",
                "update explant set label = 'another'"))
            assertThrows(
                    PersistenceException.class,
                    () -> entities.run(em -> em.createNativeQuery(statement).executeUpdate()),
                    statement);
    }
}
