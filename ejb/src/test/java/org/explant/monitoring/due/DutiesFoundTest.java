// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.due;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.explant.claim.ClaimId;
import org.explant.implant.construct.Side;
import org.explant.monitoring.duty.Duties;
import org.explant.monitoring.guidance.GuidanceLibrary;
import org.explant.monitoring.guidance.OwnSettings;
import org.explant.monitoring.guidance.Verification;
import org.explant.monitoring.history.AHip;
import org.explant.monitoring.history.ImagingFinding;
import org.explant.monitoring.history.ImagingModality;
import org.explant.monitoring.result.Metal;
import org.junit.jupiter.api.Test;

class DutiesFoundTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final Duties DUTIES = new Duties(GuidanceLibrary.shipped(), OwnSettings.DEFAULT);

    private static List<DutyFound> found(AHip hip, KnownPerson.Decided... decided) {
        var person = hip.person();
        return DutiesFound.of(
                new KnownPerson(ClaimId.fresh(), person, List.of(), List.of(decided)), DUTIES.on(TODAY, person));
    }

    private static String days(List<DutyFound> found) {
        return found.stream()
                .map(each -> each.kind() + " " + each.side() + " " + each.dueOn())
                .collect(Collectors.joining("; "));
    }

    @Test
    void theNextReviewStandsWithTheDayTheRowGives() {
        var found = found(AHip.painful("RES 50 BHR").seen("2025-03-02"));
        assertEquals("REVIEW LEFT 2026-03-02", days(found));
        assertEquals("MDA/2017/018", found.getFirst().ground().reference());
        assertEquals("T1", found.getFirst().ground().rowId());
    }

    @Test
    void aDayThatPassesChangesNoRow() {
        var person = AHip.painful("RES 50 BHR")
                .seen("2025-03-02")
                .blood("2026-01-10", Metal.COBALT, "150 nmol/L")
                .person();
        var known = new KnownPerson(ClaimId.fresh(), person, List.of(), List.of());
        var one = DutiesFound.of(known, DUTIES.on(TODAY, person));
        var later = DutiesFound.of(known, DUTIES.on(TODAY.plusYears(1), person));
        assertEquals(days(one), days(later));
    }

    @Test
    void aLevelAboveTheThresholdIsToBeTestedAgainOnceForBothHips() {
        var hip = AHip.quiet("RES 50 BHR")
                .otherHip()
                .with("RES 50 BHR", "2007-01-01", null)
                .symptoms(false, "2007-01-01");
        var found = found(hip.seen("2026-02-01").blood("2026-02-01", Metal.COBALT, "150 nmol/L"));
        var again = found.stream()
                .filter(each -> each.kind() == DutyKind.REPEAT_TEST)
                .toList();
        assertEquals("REPEAT_TEST LEFT 2026-05-01", days(again));
        assertEquals(Verification.SECOND_HAND, again.getFirst().ground().confidence());
    }

    @Test
    void aLevelThatWasTestedAgainWaitsForNothing() {
        var hip = AHip.quiet("RES 50 BHR").seen("2026-02-01");
        var found = found(
                hip.blood("2026-02-01", Metal.COBALT, "150 nmol/L").blood("2026-04-20", Metal.COBALT, "150 nmol/L"));
        assertTrue(found.stream().noneMatch(each -> each.kind() == DutyKind.REPEAT_TEST));
    }

    @Test
    void anAbnormalImageWaitsForAReviewOrADecisionOfThatHip() {
        var hip = AHip.quiet("RES 50 BHR")
                .seen("2025-01-01")
                .image("2026-01-05", ImagingModality.MARS_MRI, ImagingFinding.MASS);
        var waits = "REVIEW LEFT 2026-01-01; IMAGING_DECISION LEFT 2026-01-05";
        assertEquals(waits, days(found(hip)));
        var other = new KnownPerson.Decided(Side.RIGHT, LocalDate.of(2026, 2, 1));
        assertEquals(waits, days(found(hip, other)));
        var own = new KnownPerson.Decided(Side.LEFT, LocalDate.of(2026, 2, 1));
        assertEquals("REVIEW LEFT 2026-01-01", days(found(hip, own)));
        assertEquals("REVIEW LEFT 2027-02-01", days(found(hip.seen("2026-02-01"))));
    }

    @Test
    void whatWasRevisedOrHasEndedAsksForNothing() {
        var revised = AHip.painful("RES 50 BHR").image("2019-01-05", ImagingModality.MARS_MRI, ImagingFinding.MASS);
        assertEquals("REVIEW LEFT null", days(found(revised.revisedTo("NONMETAL 32", "2019-06-01"))));
        assertEquals("REVIEW LEFT null", days(found(AHip.painful("RES 50 BHR").died("2020-01-01"))));
    }
}
