// SPDX-License-Identifier: Apache-2.0
package org.explant.group.proceedings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.explant.claim.ClaimId;
import org.explant.claim.ClaimReference;
import org.explant.group.Cause;
import org.explant.group.Hips;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProceedingSheetTest {
    private static final UUID ONE = new UUID(1, 1);
    private static final UUID TWO = new UUID(1, 2);
    private static final UUID FIRST_MAKER = new UUID(2, 1);
    private static final UUID SECOND_MAKER = new UUID(2, 2);
    private static final ClaimId CLAIM = new ClaimId(new UUID(3, 1));

    @Test
    void aClaimantLivesOnAsLongAsOneDefendantIsLeft() {
        var end = fact(CourtStep.DISCONTINUED, "2024-05-01", FIRST_MAKER, ONE);
        assertTrue(sheet(List.of(end)).isAlive(ONE));
        assertTrue(sheet(List.of(end)).ended(ONE, FIRST_MAKER).isPresent());
        assertTrue(sheet(List.of(end)).ended(ONE, SECOND_MAKER).isEmpty());
        assertFalse(sheet(List.of(end, fact(CourtStep.STRUCK_OUT, "2024-06-01", SECOND_MAKER, ONE)))
                .isAlive(ONE));
    }

    @Test
    void discontinuanceThatNamesNoDefendantIsAgainstAll() {
        var sheet = sheet(List.of(fact(CourtStep.DISCONTINUED, "2024-05-01", null, ONE)));
        assertFalse(sheet.isAlive(ONE));
        assertTrue(sheet.isAlive(TWO));
    }

    @Test
    void whatWasStruckOutNeverHappened() {
        var sheet = sheet(List.of(struck(fact(CourtStep.DISCONTINUED, "2024-05-01", null, ONE))));
        assertTrue(sheet.isAlive(ONE));
        assertNull(sheet.dated(CourtStep.DISCONTINUED, null, ONE));
    }

    @Test
    void whoPleadsNothingClaimsNothing() {
        assertFalse(sheet(List.of()).isAlive(new UUID(1, 9)));
    }

    @Test
    void forOneClaimTheOthersDoNotExist() {
        var ofOther = fact(CourtStep.DISCONTINUED, "2024-05-01", null, TWO);
        var issued = fact(CourtStep.ISSUED, "2024-03-01", null, null);
        var own = sheet(List.of(ofOther, issued)).narrowedTo(CLAIM);
        assertEquals(
                List.of(ONE),
                own.claimants().stream().map(ClaimantLine::claimant).toList());
        assertEquals(List.of(issued), own.facts());
        assertTrue(own.causes().stream().allMatch(each -> each.claimant().equals(ONE)));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-01, 2024-03-01, 2024-06-30, 2024-07-10, 0",
        "2024-03-02, 2024-03-01, 2024-06-30, 2024-07-10, 1",
        "2024-03-01, 2024-03-05, 2024-03-04, 2024-07-10, 1",
        "2024-03-01, 2024-03-05, 2024-06-30, 2024-06-29, 1",
        "2024-03-09, 2024-03-05, 2024-03-04, 2024-03-03, 3",
        "'', 2024-03-01, '', 2024-01-01, 0",
    })
    void datesThatContradictEachOtherAreNamed(
            String received, String issued, String served, String acknowledged, int contradictions) {
        var facts = List.of(
                        fact(CourtStep.RECEIVED_BY_COURT, received, null, null),
                        fact(CourtStep.ISSUED, issued, null, null),
                        fact(CourtStep.SERVED, served, FIRST_MAKER, null),
                        fact(CourtStep.ACKNOWLEDGED, acknowledged, FIRST_MAKER, null))
                .stream()
                .filter(each -> each.on().isAfter(LocalDate.MIN))
                .toList();
        assertEquals(contradictions, sheet(facts).outOfOrder().size());
    }

    @ParameterizedTest
    @CsvSource({
        "ISSUED, false, false, true", "ISSUED, true, false, false", "SERVED, true, false, true",
        "SERVED, false, false, false", "SERVED, true, true, false", "JOINED, false, true, true",
        "JOINED, true, true, false", "DISCONTINUED, false, true, true", "DISCONTINUED, true, true, true",
        "DISCONTINUED, true, false, false",
    })
    void whatHappenedIsAboutWhomItCanBeAbout(CourtStep kind, boolean defendant, boolean claimant, boolean fits) {
        assertEquals(fits, kind.fits(defendant, claimant));
    }

    private static ProceedingSheet sheet(List<FactLine> facts) {
        return new ProceedingSheet(
                ProceedingId.fresh(),
                1,
                new ProceedingTerms("High Court", null, null),
                List.of(new DefendantLine(FIRST_MAKER, 1, "One Ltd"), new DefendantLine(SECOND_MAKER, 2, "Two Ltd")),
                List.of(claimant(ONE, CLAIM), claimant(TWO, ClaimId.fresh())),
                List.of(cause(ONE, FIRST_MAKER), cause(ONE, SECOND_MAKER), cause(TWO, FIRST_MAKER)),
                facts);
    }

    private static ClaimantLine claimant(UUID entry, ClaimId claim) {
        return new ClaimantLine(entry, claim, new ClaimReference("EX-2026-0001"), "Abbott, Zoë");
    }

    private static CauseLine cause(UUID claimant, UUID defendant) {
        return new CauseLine(UUID.randomUUID(), claimant, defendant, Cause.NEGLIGENCE, Hips.BOTH);
    }

    private static FactLine fact(CourtStep kind, String on, @Nullable UUID defendant, @Nullable UUID claimant) {
        var day = on.isEmpty() ? LocalDate.MIN : LocalDate.parse(on);
        return new FactLine(
                UUID.randomUUID(), kind, day, defendant, claimant, null, null, null, Instant.EPOCH, "A", null, null);
    }

    private static FactLine struck(FactLine fact) {
        return new FactLine(
                fact.factId(),
                fact.kind(),
                fact.on(),
                fact.defendant(),
                fact.claimant(),
                null,
                null,
                null,
                Instant.EPOCH,
                "A",
                "B",
                "wrong claimant");
    }
}
