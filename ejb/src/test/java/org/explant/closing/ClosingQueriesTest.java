// SPDX-License-Identifier: Apache-2.0
package org.explant.closing;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.explant.access.AccountId;
import org.explant.claim.ClaimId;
import org.explant.claim.Outcome;
import org.explant.claim.OutcomeReason;
import org.explant.claim.Stage;
import org.explant.claim.StageMoved;
import org.explant.claim.Stamp;
import org.explant.document.DocumentRows;
import org.explant.shared.TestEntities;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ClosingQueriesTest {
    private static final Closure SETTLED =
            new Closure(Stage.COSTS, null, Outcome.SETTLED, OutcomeReason.SETTLED_BY_OFFER, "costs agreed and paid");

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

    @Test
    void aClaimIsClosedWhenEveryLineIsDoneAndBeginsAnewWhenReopened() {
        var claim = DocumentRows.claim(entities.database(), earner, earner);
        var open = assertThrows(ChecklistOpen.class, () -> close(claim));
        assertEquals(10, open.details().getFirst());
        assertTrue(open.details().getLast().toString().contains("undertaking"), "what is open is named");
        for (ClosingLine line : sheet(claim, earner).lines()) tick(claim, line.item(), TickState.DONE, 0);
        tick(claim, "FUNDS_NIL", TickState.OPEN, 1);
        assertEquals(
                List.of("FUNDS_NIL"),
                sheet(claim, earner).open().stream().map(ClosingLine::item).toList());
        tick(claim, "FUNDS_NIL", TickState.NOT_APPLICABLE, 2);
        close(claim);
        assertEquals(0, sheet(claim, earner).open().size(), "it keeps the list it was closed by");
        entities.run(em -> desk(em).reopened(claim, "further offer", stamp()));
        var sheet = sheet(claim, earner);
        assertEquals(10, sheet.open().size());
        assertEquals("further offer", sheet.closures().getFirst().reopenedReason());
        assertEquals(List.of(), sheet(claim, outsider).lines(), "behind the wall");
        assertEquals(List.of(), sheet(claim, outsider).closures());
    }

    @Test
    void theSecondWhoTicksALineIsTold() {
        var claim = DocumentRows.claim(entities.database(), earner);
        tick(claim, "FUNDS_NIL", TickState.DONE, 0);
        assertThrows(TickedMeanwhile.class, () -> tick(claim, "FUNDS_NIL", TickState.NOT_APPLICABLE, 0));
    }

    @Test
    void noMereMoveClosesAClaim() {
        var claim = DocumentRows.claim(entities.database(), earner);
        var moved = new StageMoved(claim, Stage.COSTS, Stage.CLOSED, stamp());
        assertThrows(ClosedByChecklistOnly.class, () -> watch(moved));
        assertDoesNotThrow(() -> watch(new StageMoved(claim, Stage.ARCHIVED, Stage.CLOSED, stamp())));
        for (ClosingLine line : sheet(claim, earner).lines()) tick(claim, line.item(), TickState.DONE, 0);
        close(claim);
        assertDoesNotThrow(() -> watch(moved));
        watch(new StageMoved(claim, Stage.CLOSED, Stage.COSTS, stamp()));
        boolean closed = entities.in(em -> desk(em).isClosed(claim, earner));
        assertFalse(closed, "a move back reopens");
    }

    private static void watch(StageMoved moved) {
        entities.run(em -> new ClosingGuard(desk(em)).watch(moved));
    }

    private static void tick(ClaimId claim, String item, TickState state, int seen) {
        entities.run(em -> desk(em).tick(claim, new Tick(item, state, null, seen), stamp()));
    }

    private static void close(ClaimId claim) {
        entities.run(em -> desk(em).close(claim, SETTLED, stamp()));
    }

    private static ClosingSheet sheet(ClaimId claim, AccountId reader) {
        return entities.in(em -> desk(em).sheet(claim, reader));
    }

    private static ClosingDesk desk(jakarta.persistence.EntityManager em) {
        return new ClosingDesk(new ClosingQueries_(em));
    }

    private static Stamp stamp() {
        return new Stamp(earner, LocalDate.of(2026, 11, 20), Instant.now());
    }
}
