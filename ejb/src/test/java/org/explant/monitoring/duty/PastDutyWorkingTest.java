// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.explant.monitoring.guidance.Anchor;
import org.explant.monitoring.guidance.Examination;
import org.explant.monitoring.guidance.GuidanceLibrary;
import org.explant.monitoring.guidance.OwnSettings;
import org.explant.monitoring.guidance.RuleFact;
import org.explant.monitoring.history.AHip;
import org.explant.monitoring.history.ImagingFinding;
import org.explant.monitoring.history.ImagingModality;
import org.explant.monitoring.result.BloodSpecimen;
import org.explant.monitoring.result.Metal;
import org.explant.monitoring.result.RisingRule;
import org.junit.jupiter.api.Test;

/** How a duty of the past is judged: what an unknown means, what an examination counts for, whose visit it was. */
class PastDutyWorkingTest {
    private static final Duties DUTIES = new Duties(GuidanceLibrary.shipped(), OwnSettings.DEFAULT);

    @Test
    void anUnknownSaysWhatEachValueWouldMean() {
        var person = AHip.of("RES 50 OTHER", "2009-07-10").person();
        var period = DUTIES.past(LocalDate.parse("2016-06-01"), person)
                .hips()
                .getFirst()
                .periods()
                .getLast();
        assertEquals(DutyState.NOT_SHOWN, period.state());
        var meanings = period.reading().possible().stream()
                .map(each -> each.applied().row().rowId() + each.when().get(RuleFact.SYMPTOMS))
                .toList();
        assertEquals(List.of("RES-S[SYMPTOMATIC]", "RES-A[ASYMPTOMATIC]"), meanings);
        assertTrue(period.working().contains(Step.of(StepKind.NOT_A_BREACH, RuleFact.SYMPTOMS)));
        assertEquals(0, period.departures());
    }

    @Test
    void aPeriodBeforeAnyRowCoversTheHipIsNoDeparture() {
        var person = AHip.of("RES 50 BHR", "2001-07-10")
                .symptoms(false, "2001-07-10")
                .person();
        var states = DUTIES.past(LocalDate.parse("2016-06-01"), person).hips().getFirst().periods().stream()
                .map(PastPeriod::state)
                .distinct()
                .toList();
        assertEquals(List.of(DutyState.SCHEDULED, DutyState.NO_NATIONAL_DUE_DATE), states);
    }

    @Test
    void aFirstBloodTestMayHaveBeenDoneBefore() {
        var person = AHip.of("STEM 36 OTHER", "2008-07-10")
                .symptoms(false, "2008-07-10")
                .blood("2011-01-05", Metal.COBALT, "40 nmol/L")
                .seen("2012-09-01", "2013-09-01")
                .person();
        assertEquals(VisitOutcome.KEPT, examination(person, Examination.BLOOD));
    }

    @Test
    void aBloodTestInSerumIsNoneInWholeBlood() {
        var person = AHip.of("STEM 36 OTHER", "2008-07-10")
                .symptoms(false, "2008-07-10")
                .blood("2013-01-05", Metal.COBALT, "40 nmol/L", BloodSpecimen.SERUM)
                .seen("2012-09-01", "2013-09-01")
                .person();
        assertEquals(VisitOutcome.NOT_FOUND, examination(person, Examination.BLOOD));
    }

    @Test
    void aPainfulHipThatWasNeverImagedDepartsFromTheAdvice() {
        var painful = AHip.of("STEM 36 OTHER", "2008-07-10")
                .symptoms(true, "2008-07-10")
                .seen("2012-09-01", "2013-09-01");
        assertEquals(VisitOutcome.NOT_FOUND, examination(painful.person(), Examination.IMAGING));
        painful.image("2013-02-01", ImagingModality.X_RAY, ImagingFinding.NORMAL);
        assertEquals(VisitOutcome.NOT_FOUND, examination(painful.person(), Examination.IMAGING));
        painful.image("2013-02-01", ImagingModality.ULTRASOUND, ImagingFinding.NORMAL);
        assertEquals(VisitOutcome.KEPT, examination(painful.person(), Examination.IMAGING));
    }

    @Test
    void anExaminationThatDependsOnUnknownSymptomsIsNoDeparture() {
        var person = AHip.of("STEM 36 OTHER", "2008-07-10")
                .seen("2012-09-01", "2013-09-01")
                .person();
        assertEquals(VisitOutcome.OPEN, examination(person, Examination.IMAGING));
    }

    @Test
    void theAnchorMayBeTheOperation() {
        var byOperation =
                new Duties(GuidanceLibrary.shipped(), new OwnSettings(Anchor.OPERATION, 90, RisingRule.DEFAULT, 5));
        var person = AHip.of("STEM 36 OTHER", "2011-05-01")
                .symptoms(false, "2011-05-01")
                .seen("2012-07-20")
                .person();
        var dues = byOperation.past(LocalDate.parse("2013-12-31"), person).hips().getFirst().periods().stream()
                .flatMap(period -> period.visits().stream())
                .map(Visit::due)
                .toList();
        assertEquals(List.of(LocalDate.parse("2012-05-01"), LocalDate.parse("2013-05-01")), dues);
    }

    @Test
    void eachHipHasAPastOfItsOwnAndOneVisitServesBoth() {
        var person = AHip.of("STEM 36 OTHER", "2011-05-01")
                .symptoms(false, "2011-05-01")
                .seen("2012-05-01")
                .otherHip()
                .with("RES 50 OTHER", "2011-05-01", null)
                .symptoms(false, "2011-05-01")
                .person();
        var past = DUTIES.past(LocalDate.parse("2013-12-31"), person);
        assertEquals(
                List.of(VisitOutcome.KEPT, VisitOutcome.NOT_FOUND),
                outcomes(past.hips().getFirst()));
        assertEquals(List.of(VisitOutcome.KEPT), outcomes(past.hips().getLast()));
        assertEquals(0, past.hips().getLast().departures());
    }

    private static List<VisitOutcome> outcomes(PastHip hip) {
        return hip.periods().stream()
                .flatMap(period -> period.visits().stream())
                .map(Visit::outcome)
                .toList();
    }

    private static VisitOutcome examination(org.explant.monitoring.history.History person, Examination wanted) {
        return DUTIES
                .past(LocalDate.parse("2014-06-01"), person)
                .hips()
                .getFirst()
                .periods()
                .getLast()
                .examinations()
                .stream()
                .filter(each -> each.examination() == wanted)
                .findFirst()
                .orElseThrow()
                .outcome();
    }
}
