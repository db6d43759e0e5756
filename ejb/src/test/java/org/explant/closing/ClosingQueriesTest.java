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
import org.jspecify.annotations.Nullable;
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
    void whatTheFileHoldsOpenBlocksUntilSomebodySaysWhyItMay() {
        var claim = DocumentRows.claim(entities.database(), earner, earner);
        holdOpen(claim);
        for (ClosingLine line : sheet(claim, earner).lines()) tick(claim, line.item(), TickState.DONE, 0);
        var open = sheet(claim, earner).open();
        assertEquals(
                List.of("UNDERTAKINGS_DISCHARGED", "EXPLANT_CUSTODY", "KEY_DATES_CLEARED"),
                open.stream().map(ClosingLine::item).toList());
        assertEquals(
                List.of("return the x-rays", "Left head 46 mm", "Trial", "Chase the surgeon"),
                open.stream()
                        .flatMap(line -> line.matters().stream())
                        .map(OpenMatter::words)
                        .toList(),
                "neither what is done nor what is held");
        assertThrows(ChecklistOpen.class, () -> close(claim));
        for (ClosingLine line : open)
            entities.run(em -> desk(em).tick(
                            claim, new Tick(line.item(), TickState.DONE, "partner agreed", line.number()), stamp()));
        close(claim);
        assertEquals(List.of(), sheet(claim, outsider).lines());
    }

    /** One open matter of each kind, and one of each that is settled. */
    private static void holdOpen(ClaimId claim) {
        var by = earner.value();
        insert(
                "undertaking values (gen_random_uuid(), 0, ?, 'GIVEN', 'Trust', 'return the x-rays', '2026-01-01', null,"
                        + " ?, now(), ?)",
                claim.value(),
                by,
                by);
        insert(
                "undertaking values (gen_random_uuid(), 0, ?, 'GIVEN', 'Trust', 'return the file', '2026-01-01', null,"
                        + " ?, now(), ?, '2026-02-01', now(), ?, 'sent')",
                claim.value(),
                by,
                by,
                by);
        var explant = "explant (explant_id, version, claim_id, label, entries, whereabouts, held, consent) values"
                + " (gen_random_uuid(), 0, ?, ?, 1, 'KNOWN', ?, 'NOT_ASKED')";
        insert(explant, claim.value(), "Left head 46 mm", false);
        insert(explant, claim.value(), "Left cup", true);
        var keyDate = "key_date (key_date_id, version, claim_id, kind, due_on, source, owner, state, ended_on, steps)"
                + " values (gen_random_uuid(), 0, ?, ?, '2027-01-01', 'order', ?, ?, ?, 1)";
        insert(keyDate, claim.value(), "TRIAL", by, "OPEN", null);
        insert(keyDate, claim.value(), "APPEAL", by, "DONE", LocalDate.of(2026, 1, 1));
        var task = "task (task_id, version, claim_id, title, owner, due_on, state, ended_on, steps)"
                + " values (gen_random_uuid(), 0, ?, ?, ?, '2027-01-01', ?, ?, 1)";
        insert(task, claim.value(), "Chase the surgeon", by, "OPEN", null);
        insert(task, claim.value(), "Ring the bank", by, "CANCELLED", LocalDate.of(2026, 1, 1));
    }

    private static void insert(String row, @Nullable Object... values) {
        DocumentRows.run(entities.database().asOwner(), "insert into " + row, values);
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
        var moved = new StageMoved(claim, Stage.COSTS, Stage.CLOSED, true, stamp());
        assertThrows(ClosedByChecklistOnly.class, () -> watch(moved));
        assertDoesNotThrow(() -> watch(new StageMoved(claim, Stage.ARCHIVED, Stage.CLOSED, true, stamp())));
        for (ClosingLine line : sheet(claim, earner).lines()) tick(claim, line.item(), TickState.DONE, 0);
        close(claim);
        assertDoesNotThrow(() -> watch(moved));
        watch(new StageMoved(claim, Stage.CLOSED, Stage.COSTS, true, stamp()));
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
        return new ClosingDesk(new ClosingQueries_(em), new OpenMatters(new OpenMatterQueries_(em)));
    }

    private static Stamp stamp() {
        return new Stamp(earner, LocalDate.of(2026, 11, 20), Instant.now());
    }
}
