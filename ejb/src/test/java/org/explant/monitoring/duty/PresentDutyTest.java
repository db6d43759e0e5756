// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.explant.implant.construct.Side;
import org.explant.monitoring.guidance.Examination;
import org.explant.monitoring.guidance.GuidanceLibrary;
import org.explant.monitoring.guidance.OwnSettings;
import org.explant.monitoring.guidance.RuleFact;
import org.explant.monitoring.history.AHip;
import org.explant.monitoring.history.ImagingFinding;
import org.explant.monitoring.history.ImagingModality;
import org.explant.monitoring.result.Metal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is due today, under the newest alert: when, how late, with which examinations. */
class PresentDutyTest {
    private static final GuidanceLibrary LIBRARY = GuidanceLibrary.shipped();
    private static final Duties DUTIES = new Duties(LIBRARY, OwnSettings.DEFAULT);
    private static final LocalDate TODAY = LocalDate.parse("2026-06-01");

    private static AHip yearly() {
        return AHip.of("STEM 36 OTHER", "2006-05-10").symptoms(false, "2006-05-10");
    }

    private static Arguments that(String words, AHip hip, String expected) {
        return Arguments.of(words, hip, expected);
    }

    static Stream<Arguments> cases() {
        return Stream.of(
                that("a year after the last review", yearly().seen("2025-09-01"), "SCHEDULED 2026-09-01 IN_TIME 0"),
                that("on the day itself it is in time", yearly().seen("2025-06-01"), "SCHEDULED 2026-06-01 IN_TIME 0"),
                that("a day after it is due", yearly().seen("2025-05-31"), "SCHEDULED 2026-05-31 DUE 1"),
                that("ninety days after it is still due", yearly().seen("2025-03-03"), "SCHEDULED 2026-03-03 DUE 90"),
                that(
                        "ninety-one days after it is overdue",
                        yearly().seen("2025-03-02"),
                        "SCHEDULED 2026-03-02 OVERDUE 91"),
                that(
                        "never seen: nothing is due before the alert was to be done",
                        yearly(),
                        "SCHEDULED 2017-07-27 OVERDUE 3231"),
                that(
                        "where nothing was entered nothing is called late",
                        yearly().nothingRecorded(),
                        "SCHEDULED 2017-07-27 NOTHING_RECORDED 0"),
                that(
                        "a year after the operation where there was no review",
                        AHip.of("STEM 36 OTHER", "2025-08-10").symptoms(false, "2025-08-10"),
                        "SCHEDULED 2026-08-10 IN_TIME 0"),
                that(
                        "a year alone is read as its first day",
                        AHip.of("STEM 36 OTHER", "2025").symptoms(false, "2025-01-01"),
                        "SCHEDULED 2026-01-01 OVERDUE 151"),
                that(
                        "an operation of unknown date is due since the alert",
                        new AHip().with("STEM 36 OTHER", null, null).symptoms(false, "2006-01-01"),
                        "SCHEDULED 2017-07-27 OVERDUE 3231"),
                that(
                        "a rated resurfaced man in his eighth year comes in the ninth",
                        AHip.of("RES 52 BHR 10A", "2018-06-01")
                                .symptoms(false, "2018-06-01")
                                .seen("2025-06-01"),
                        "SCHEDULED 2027-06-01 IN_TIME 0"),
                that(
                        "after the list he comes every third year",
                        AHip.of("RES 52 BHR 10A", "2006-06-01")
                                .symptoms(false, "2006-06-01")
                                .seen("2022-06-01"),
                        "SCHEDULED 2025-06-01 OVERDUE 365"),
                that(
                        "symptoms unknown: he is taken as symptomatic",
                        AHip.of("RES 52 BHR 10A", "2006-06-01").seen("2024-06-01"),
                        "SCHEDULED 2025-06-01 OVERDUE 365"),
                that(
                        "symptoms that began last month are not overdue",
                        AHip.of("RES 52 BHR 10A", "2006-06-01")
                                .symptoms(false, "2006-06-01", "2026-04-30")
                                .symptoms(true, "2026-05-01")
                                .seen("2022-06-01"),
                        "SCHEDULED 2026-05-01 DUE 31"),
                that(
                        "revised to another bearing: closed",
                        yearly().seen("2020-01-01").revisedTo("NONMETAL 32", "2021-01-01"),
                        "CLOSED_BY_REVISION null NONE_DUE 0"),
                that(
                        "revised this year on an unknown day: closed",
                        yearly().seen("2025-09-01").revisedTo("NONMETAL 32", "2026"),
                        "CLOSED_BY_REVISION null NONE_DUE 0"),
                that(
                        "revised to another metal-on-metal bearing: starts anew",
                        AHip.of("RES 50 OTHER", "2003-01-01")
                                .symptoms(false, "2003-01-01")
                                .seen("2012-01-01")
                                .revisedTo("STEM 48 OTHER", "2025-12-01"),
                        "SCHEDULED 2026-12-01 IN_TIME 0"),
                that("died: ended", yearly().died("2024-01-01"), "ENDED_BY_DEATH null NONE_DUE 0"),
                that(
                        "died later: not yet",
                        yearly().seen("2025-09-01").died("2026-07-01"),
                        "SCHEDULED 2026-09-01 IN_TIME 0"),
                that(
                        "never metal-on-metal",
                        AHip.of("NONMETAL 32", "2006-05-10"),
                        "NOT_METAL_ON_METAL null NONE_DUE 0"),
                that("bearing unknown", AHip.of("BEARING? 36", "2006-05-10"), "BEARING_NOT_KNOWN null NONE_DUE 0"),
                that(
                        "taken out, nothing in place of it",
                        new AHip().with("STEM 36 OTHER", "2006-05-10", "2020-01-01"),
                        "CLOSED_BY_REVISION null NONE_DUE 0"),
                that("nothing entered", new AHip(), "NOTHING_IN_PLACE null NONE_DUE 0"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void due(String words, AHip hip, String expected) {
        var duty = DUTIES.on(TODAY, hip.person()).hips().getFirst();
        assertEquals(expected, duty.state() + " " + duty.dueOn() + " " + duty.lateness() + " " + duty.daysLate());
    }

    @Test
    void localProtocolIsItsOwnStateAndNeverOverdue() {
        var person = AHip.of("RES 50 OTHER", "2006-05-10")
                .symptoms(false, "2006-05-10")
                .person();
        var duty = DUTIES.on(LocalDate.parse("2016-06-01"), person).hips().getFirst();
        assertEquals(DutyState.NO_NATIONAL_DUE_DATE, duty.state());
        assertEquals(Lateness.NONE_DUE, duty.lateness());
        assertNull(duty.dueOn());
        assertTrue(duty.working().contains(Step.of(StepKind.NO_NATIONAL_DATE, "MDA/2012/036")));
    }

    @Test
    void anEarlierVersionCanBeAskedAlone() {
        var person = AHip.of("RES 50 OTHER", "2006-05-10")
                .symptoms(false, "2006-05-10")
                .person();
        var version = LIBRARY.version("MDA/2012/036").orElseThrow();
        var duty = DUTIES.under(version, TODAY, person).hips().getFirst();
        assertEquals("MDA/2012/036 RES-A", duty.applied().citation());
    }

    @Test
    void theWorkingSaysWhatWasTakenAsStrictestAndThatTheCellIsNotVerified() {
        var duty = DUTIES.on(TODAY, AHip.of("RES 52 BHR 10A", "2006-05-10").person())
                .hips()
                .getFirst();
        var kinds = duty.working().stream().map(Step::kind).toList();
        assertTrue(duty.working().contains(Step.of(StepKind.TAKEN_STRICTEST, RuleFact.SYMPTOMS)));
        assertTrue(kinds.contains(StepKind.NOT_VERIFIED));
        assertTrue(kinds.contains(StepKind.FROM_OPERATION));
        assertFalse(duty.isVerified());
    }

    @Test
    void theOtherReadingOfTheLessFrequentScheduleIsTold() {
        var person = AHip.of("RES 52 BHR 10A", "2006-05-10")
                .symptoms(false, "2006-05-10")
                .person();
        var duty = DUTIES.on(TODAY, person).hips().getFirst();
        assertTrue(duty.working().contains(Step.of(StepKind.ALTERNATIVE, "MDA/2017/018", "T5")));
    }

    @Test
    void theStricterHipRulesThePersonAndOneBloodTestServesBoth() {
        var person = AHip.of("RES 52 BHR 10A", "2006-06-01")
                .symptoms(false, "2006-06-01")
                .seen("2025-09-01")
                .otherHip()
                .with("STEM 36 OTHER", "2010-06-01", null)
                .symptoms(false, "2010-06-01")
                .person();
        var duty = DUTIES.on(TODAY, person);
        assertEquals(Side.RIGHT, duty.ruledBy());
        assertEquals(LocalDate.parse("2026-09-01"), duty.dueOn());
        assertEquals(LocalDate.parse("2026-09-01"), duty.bloodDueOn());
    }

    @Test
    void whereOneHipWasRevisedTheOtherRules() {
        var person = yearly().seen("2020-01-01")
                .revisedTo("NONMETAL 32", "2021-01-01")
                .otherHip()
                .with("RES 52 BHR 10A", "2010-06-01", null)
                .symptoms(false, "2010-06-01")
                .person();
        assertEquals(Side.RIGHT, DUTIES.on(TODAY, person).ruledBy());
    }

    @Test
    void imagesAreOfOneHip() {
        var person = AHip.of("STEM 36 OTHER", "2006-06-01")
                .symptoms(true, "2020-06-01")
                .seen("2025-09-01")
                .image("2022-01-01", ImagingModality.MARS_MRI, ImagingFinding.NORMAL)
                .otherHip()
                .with("STEM 36 OTHER", "2006-06-01", null)
                .symptoms(true, "2020-06-01")
                .person();
        var hips = DUTIES.on(TODAY, person).hips();
        assertNull(examination(hips.getFirst(), Examination.IMAGING).dueOn());
        assertEquals(
                LocalDate.parse("2026-09-01"),
                examination(hips.getLast(), Examination.IMAGING).dueOn());
    }

    @Test
    void anImageFromBeforeTheSymptomsDoesNotAnswerThem() {
        var person = AHip.of("STEM 36 OTHER", "2006-06-01")
                .symptoms(true, "2023-06-01")
                .seen("2025-09-01")
                .image("2022-01-01", ImagingModality.MARS_MRI, ImagingFinding.NORMAL)
                .person();
        var imaging = examination(DUTIES.on(TODAY, person).hips().getFirst(), Examination.IMAGING);
        assertEquals(LocalDate.parse("2026-09-01"), imaging.dueOn());
    }

    @Test
    void aLevelAboveBringsTheBloodTestForwardButNotTheReview() {
        var hip = yearly().seen("2025-09-01").blood("2025-09-01", Metal.COBALT, "130 nmol/L");
        var duty = DUTIES.on(TODAY, hip.person());
        assertEquals(LocalDate.parse("2026-09-01"), duty.dueOn());
        assertEquals(LocalDate.parse("2025-12-01"), duty.bloodDueOn());
        hip.blood("2025-12-20", Metal.COBALT, "100 nmol/L");
        assertEquals(
                LocalDate.parse("2026-09-01"), DUTIES.on(TODAY, hip.person()).bloodDueOn());
    }

    @Test
    void withoutSymptomsAnImageIsAskedForOnlyWhereSomethingSetsItOff() {
        var hip = yearly().seen("2025-09-01").blood("2024-01-01", Metal.COBALT, "40 nmol/L");
        assertNull(examination(DUTIES.on(TODAY, hip.person()).hips().getFirst(), Examination.IMAGING)
                .dueOn());
        hip.blood("2025-01-01", Metal.COBALT, "80 nmol/L");
        var imaging = examination(DUTIES.on(TODAY, hip.person()).hips().getFirst(), Examination.IMAGING);
        assertEquals(LocalDate.parse("2025-01-01"), imaging.dueOn());
    }

    private static ExaminationDue examination(PresentDuty duty, Examination wanted) {
        return duty.examinations().stream()
                .filter(each -> each.examination() == wanted)
                .findFirst()
                .orElseThrow();
    }
}
