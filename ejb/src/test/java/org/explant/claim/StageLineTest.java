// SPDX-License-Identifier: Apache-2.0
package org.explant.claim;

import static org.explant.claim.Stage.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.explant.access.AccountId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StageLineTest {
    private static final Stamp STAMP =
            new Stamp(AccountId.fresh(), LocalDate.of(2026, 3, 2), Instant.parse("2026-03-02T09:00:00Z"));

    /** The line written out once more by hand: what may follow each stage going forward. */
    private static final Map<Stage, Set<Stage>> FORWARD = Map.ofEntries(
            Map.entry(ENQUIRY, EnumSet.of(SCREENING, REJECTED, TRANSFERRED, CLOSED)),
            Map.entry(SCREENING, EnumSet.of(RETAINED, ISSUED, REJECTED, TRANSFERRED, CLOSED)),
            Map.entry(RETAINED, EnumSet.of(RECORDS_REQUESTED, ISSUED, TRANSFERRED, CLOSED)),
            Map.entry(RECORDS_REQUESTED, EnumSet.of(RECORDS_RECEIVED, ISSUED, TRANSFERRED, CLOSED)),
            Map.entry(RECORDS_RECEIVED, EnumSet.of(RECORDS_REVIEWED, ISSUED, TRANSFERRED, CLOSED)),
            Map.entry(RECORDS_REVIEWED, EnumSet.of(DEVICE_CONFIRMED, ISSUED, TRANSFERRED, CLOSED)),
            Map.entry(DEVICE_CONFIRMED, EnumSet.of(LETTER_OF_CLAIM, ISSUED, TRANSFERRED, CLOSED)),
            Map.entry(LETTER_OF_CLAIM, EnumSet.of(PROTOCOL_PERIOD, ISSUED, ADR_OFFERS, TRANSFERRED, CLOSED)),
            Map.entry(PROTOCOL_PERIOD, EnumSet.of(RESPONSE_RECEIVED, ISSUED, ADR_OFFERS, TRANSFERRED, CLOSED)),
            Map.entry(RESPONSE_RECEIVED, EnumSet.of(ISSUED, ADR_OFFERS, TRANSFERRED, CLOSED)),
            Map.entry(ISSUED, EnumSet.of(SERVED, ADR_OFFERS, TRANSFERRED, CLOSED)),
            Map.entry(SERVED, EnumSet.of(INFORMATION_SERVED, ADR_OFFERS, TRANSFERRED, CLOSED)),
            Map.entry(INFORMATION_SERVED, EnumSet.of(DISCLOSURE, ADR_OFFERS, TRANSFERRED, CLOSED)),
            Map.entry(DISCLOSURE, EnumSet.of(WITNESS_EVIDENCE, ADR_OFFERS, TRANSFERRED, CLOSED)),
            Map.entry(WITNESS_EVIDENCE, EnumSet.of(EXPERT_EVIDENCE, ADR_OFFERS, TRANSFERRED, CLOSED)),
            Map.entry(EXPERT_EVIDENCE, EnumSet.of(SCHEDULE_OF_LOSS, ADR_OFFERS, TRANSFERRED, CLOSED)),
            Map.entry(SCHEDULE_OF_LOSS, EnumSet.of(ADR_OFFERS, TRANSFERRED, CLOSED)),
            Map.entry(ADR_OFFERS, EnumSet.of(TRIAL, DAMAGES_PAID, TRANSFERRED, CLOSED)),
            Map.entry(TRIAL, EnumSet.of(JUDGMENT, DAMAGES_PAID, TRANSFERRED, CLOSED)),
            Map.entry(JUDGMENT, EnumSet.of(DAMAGES_PAID, COSTS, TRANSFERRED, CLOSED)),
            Map.entry(DAMAGES_PAID, EnumSet.of(COSTS, TRANSFERRED, CLOSED)),
            Map.entry(COSTS, EnumSet.of(CLOSED, TRANSFERRED)),
            Map.entry(CLOSED, EnumSet.of(ARCHIVED)),
            Map.entry(ARCHIVED, EnumSet.of(DESTROYED)),
            Map.entry(DESTROYED, EnumSet.noneOf(Stage.class)),
            Map.entry(REJECTED, EnumSet.of(ARCHIVED)),
            Map.entry(TRANSFERRED, EnumSet.of(ARCHIVED)));

    @Test
    void everyStageStandsInTheTable() {
        assertEquals(EnumSet.allOf(Stage.class), FORWARD.keySet());
        for (Stage stage : Stage.values()) {
            assertFalse(StageLine.after(stage).contains(stage), stage + " follows itself");
            assertEquals(stage == DESTROYED, StageLine.after(stage).isEmpty(), stage + " leads nowhere");
        }
    }

    @ParameterizedTest
    @EnumSource
    void theLineLeadsForwardAsWritten(Stage stage) {
        var forward =
                EnumSet.copyOf(StageLine.after(stage).isEmpty() ? EnumSet.noneOf(Stage.class) : StageLine.after(stage));
        forward.removeIf(to -> StageLine.isBackward(stage, to));
        assertEquals(FORWARD.get(stage), forward);
    }

    @ParameterizedTest
    @EnumSource
    void theLineLeadsBackToEverythingBefore(Stage stage) {
        var back = EnumSet.noneOf(Stage.class);
        for (Stage to : StageLine.after(stage)) if (StageLine.isBackward(stage, to)) back.add(to);
        var live = EnumSet.range(ENQUIRY, COSTS);
        assertEquals(
                switch (stage) {
                    case CLOSED, TRANSFERRED -> live;
                    case REJECTED -> EnumSet.of(ENQUIRY, SCREENING);
                    case ARCHIVED -> EnumSet.of(CLOSED);
                    case DESTROYED, ENQUIRY -> EnumSet.noneOf(Stage.class);
                    default -> EnumSet.range(ENQUIRY, Stage.values()[stage.ordinal() - 1]);
                },
                back);
    }

    @ParameterizedTest
    @EnumSource
    void everyForbiddenMoveIsRefused(Stage to) {
        for (Stage from : Stage.values()) {
            if (StageLine.after(from).contains(to)) continue;
            var claim = standingAt(from);
            assertThrows(
                    NoSuchMove.class,
                    () -> claim.move(new Move(from, to, null, "because", Outcome.SETTLED, null), STAMP),
                    from + " to " + to);
        }
    }

    @Test
    void goingBackOrOutWantsAReason() {
        assertThrows(MoveNeedsReason.class, () -> standingAt(SERVED).move(Move.of(SERVED, RETAINED, null), STAMP));
        assertThrows(MoveNeedsReason.class, () -> standingAt(ENQUIRY).move(Move.of(ENQUIRY, REJECTED, " "), STAMP));
        assertThrows(MoveNeedsReason.class, () -> standingAt(COSTS).move(Move.of(COSTS, TRANSFERRED, null), STAMP));
        standingAt(SERVED).move(Move.of(SERVED, INFORMATION_SERVED, null), STAMP);
    }

    @Test
    void closingWantsToKnowHowItEnded() {
        assertThrows(MoveNeedsOutcome.class, () -> standingAt(COSTS).move(Move.of(COSTS, CLOSED, "done"), STAMP));
    }

    @Test
    void aMoveFromWhereTheClaimNoLongerStandsIsRefused() {
        var claim = standingAt(SERVED);
        assertThrows(StageMovedMeanwhile.class, () -> claim.move(Move.of(ISSUED, SERVED, null), STAMP));
    }

    @Test
    void aMoveBeforeTheLastOneIsRefused() {
        var claim = standingAt(SERVED);
        var earlier = STAMP.dated(STAMP.on().minusDays(1));
        assertThrows(MoveOutOfOrder.class, () -> claim.move(Move.of(SERVED, INFORMATION_SERVED, null), earlier));
    }

    @Test
    void daysInStageCountTheUnbrokenStayAlone() {
        var claim = new Claim(ClaimId.fresh(), new ClaimReference("EX-1"), AClaim.TEAM, STAMP);
        claim.move(Move.of(ENQUIRY, SCREENING, null), STAMP.dated(STAMP.on().plusDays(10)));
        claim.move(
                Move.of(SCREENING, ENQUIRY, "wrong device"),
                STAMP.dated(STAMP.on().plusDays(20)));
        assertEquals(STAMP.on().plusDays(20), claim.stageSince());
        assertTrue(StageLine.isLive(claim.stage()));
    }

    /** Walks there the shortest way that needs no rule of its own: by the rule-free constructor and legal moves. */
    private static Claim standingAt(Stage stage) {
        var claim = new Claim(ClaimId.fresh(), new ClaimReference("EX-1"), AClaim.TEAM, STAMP);
        for (Stage to : AClaim.wayTo(stage))
            claim.move(new Move(claim.stage(), to, null, "because", Outcome.SETTLED, null), STAMP);
        return claim;
    }
}
