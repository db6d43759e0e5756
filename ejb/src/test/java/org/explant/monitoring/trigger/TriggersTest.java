// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.trigger;

import static org.explant.monitoring.history.ImagingFinding.BONE_DAMAGE;
import static org.explant.monitoring.history.ImagingFinding.ISOLATED_FLUID;
import static org.explant.monitoring.history.ImagingFinding.LARGE_FLUID;
import static org.explant.monitoring.history.ImagingFinding.MASS;
import static org.explant.monitoring.history.ImagingFinding.MUSCLE_DAMAGE;
import static org.explant.monitoring.history.ImagingFinding.NORMAL;
import static org.explant.monitoring.history.ImagingModality.MARS_MRI;
import static org.explant.monitoring.history.ImagingModality.MRI;
import static org.explant.monitoring.history.ImagingModality.ULTRASOUND;
import static org.explant.monitoring.history.ScoreScale.TWELVE_TO_60;
import static org.explant.monitoring.history.ScoreScale.ZERO_TO_48;
import static org.explant.monitoring.result.Metal.CHROMIUM;
import static org.explant.monitoring.result.Metal.COBALT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.explant.monitoring.duty.Duties;
import org.explant.monitoring.duty.PastRepeat;
import org.explant.monitoring.duty.VisitOutcome;
import org.explant.monitoring.guidance.GuidanceLibrary;
import org.explant.monitoring.guidance.OwnSettings;
import org.explant.monitoring.guidance.TriggerKind;
import org.explant.monitoring.history.AHip;
import org.explant.monitoring.result.Comparison;
import org.explant.monitoring.result.BloodSpecimen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every trigger of every alert: when it fires, and when it does not. */
class TriggersTest {
    private static final Duties DUTIES = new Duties(GuidanceLibrary.shipped(), OwnSettings.DEFAULT);

    private static AHip quiet(String what) {
        return AHip.of(what, "2006-01-01").symptoms(false, "2006-01-01");
    }

    private static AHip painful(String what) {
        return AHip.of(what, "2006-01-01").symptoms(true, "2006-01-01");
    }

    private static Arguments that(String words, String day, AHip hip, String fires) {
        return Arguments.of(words, LocalDate.parse(day), hip, fires);
    }

    static Stream<Arguments> cases() {
        return Stream.of(
                that(
                        "2010: a painful hip asks for metals and an image",
                        "2011-01-01",
                        painful("RES 50 OTHER"),
                        "PAINFUL_HIP"),
                that("2010: a quiet one does not", "2011-01-01", quiet("RES 50 OTHER"), ""),
                that(
                        "2010: a level above is tested again",
                        "2011-01-01",
                        quiet("RES 50 OTHER").blood("2010-09-01", COBALT, "8 ppb"),
                        "METAL_ABOVE_THRESHOLD"),
                that(
                        "2010: a mass on an image",
                        "2011-01-01",
                        quiet("RES 50 OTHER").image("2010-09-01", MARS_MRI, MASS),
                        "SOFT_TISSUE_REACTION"),
                that(
                        "2010: taper wear is not spoken of yet",
                        "2011-01-01",
                        quiet("STEM 50 OTHER").blood("2010-09-01", COBALT, "200 nmol/L"),
                        "METAL_ABOVE_THRESHOLD"),
                that(
                        "February 2012: the triggers of 2010 still stand",
                        "2012-04-01",
                        quiet("RES 50 OTHER").blood("2012-03-01", COBALT, "8 ppb"),
                        "METAL_ABOVE_THRESHOLD"),
                that(
                        "June 2012: a level above",
                        "2013-01-01",
                        quiet("STEM 50 OTHER").blood("2012-09-01", CHROMIUM, "135 nmol/L"),
                        "METAL_ABOVE_THRESHOLD"),
                that(
                        "June 2012: the second one above",
                        "2013-06-01",
                        quiet("STEM 50 OTHER")
                                .blood("2012-09-01", CHROMIUM, "140 nmol/L")
                                .blood("2012-12-05", CHROMIUM, "150 nmol/L"),
                        "METAL_ABOVE_THRESHOLD SECOND_ABOVE_THRESHOLD"),
                that(
                        "June 2012: rising below the threshold",
                        "2013-06-01",
                        quiet("STEM 50 OTHER")
                                .blood("2012-09-01", COBALT, "40 nmol/L")
                                .blood("2012-12-05", COBALT, "80 nmol/L"),
                        "LEVEL_RISING CONSIDER_REVISION"),
                that(
                        "June 2012: a falling score is not in the table",
                        "2013-06-01",
                        quiet("STEM 50 OTHER")
                                .score("2012-09-01", ZERO_TO_48, 40)
                                .score("2013-01-01", ZERO_TO_48, 20),
                        ""),
                that(
                        "June 2012: an abnormal image",
                        "2013-06-01",
                        quiet("STEM 50 OTHER").image("2012-09-01", ULTRASOUND, MASS),
                        "CONSIDER_REVISION"),
                that(
                        "2012: R3 liner, the general alert's words stand first",
                        "2013-06-01",
                        quiet("RES 50 R3_METAL_LINER").blood("2012-09-01", COBALT, "8 ppb"),
                        "METAL_ABOVE_THRESHOLD"),
                that(
                        "2015: BHR, a level above",
                        "2016-06-01",
                        quiet("RES 44 BHR").blood("2016-01-01", COBALT, "8 ppb"),
                        "METAL_ABOVE_THRESHOLD"),
                that(
                        "2017: exactly the threshold fires nothing",
                        "2018-06-01",
                        quiet("STEM 50 OTHER").blood("2018-01-01", COBALT, "119 nmol/L"),
                        ""),
                that(
                        "2017: above in a resurfacing",
                        "2018-06-01",
                        quiet("RES 50 OTHER").blood("2018-01-01", COBALT, "119.5 nmol/L"),
                        "METAL_ABOVE_THRESHOLD"),
                that(
                        "2017: above on a stem may be the taper",
                        "2018-06-01",
                        quiet("STEM 50 OTHER").blood("2018-01-01", COBALT, "119.5 nmol/L"),
                        "METAL_ABOVE_THRESHOLD TAPER_WEAR_POSSIBLE"),
                that(
                        "2017: above, then below: the run is over",
                        "2018-12-01",
                        quiet("STEM 50 OTHER")
                                .blood("2018-01-01", COBALT, "130 nmol/L")
                                .blood("2018-04-10", COBALT, "100 nmol/L"),
                        ""),
                that(
                        "2017: the same day twice is one result",
                        "2018-12-01",
                        quiet("RES 50 OTHER")
                                .blood("2018-01-01", COBALT, "130 nmol/L")
                                .blood("2018-01-01", COBALT, "131 nmol/L"),
                        "METAL_ABOVE_THRESHOLD"),
                that(
                        "2017: serum never fires",
                        "2018-06-01",
                        quiet("STEM 50 OTHER").blood("2018-01-01", COBALT, "500 nmol/L", BloodSpecimen.SERUM),
                        ""),
                that(
                        "2017: rising at any height",
                        "2018-06-01",
                        quiet("STEM 50 OTHER")
                                .blood("2017-12-01", COBALT, "20 nmol/L")
                                .blood("2018-03-01", COBALT, "40 nmol/L"),
                        "LEVEL_RISING CONSIDER_REVISION"),
                that(
                        "2017: muscle damage on MARS MRI",
                        "2018-06-01",
                        quiet("RES 50 OTHER").image("2018-01-01", MARS_MRI, MUSCLE_DAMAGE),
                        "MUSCLE_OR_BONE_DAMAGE CONSIDER_REVISION"),
                that(
                        "2017: bone damage on MARS MRI",
                        "2018-06-01",
                        quiet("RES 50 OTHER").image("2018-01-01", MARS_MRI, BONE_DAMAGE),
                        "MUSCLE_OR_BONE_DAMAGE CONSIDER_REVISION"),
                that(
                        "2017: an MRI without metal reduction does not count as one",
                        "2018-06-01",
                        quiet("RES 50 OTHER").image("2018-01-01", MRI, MUSCLE_DAMAGE),
                        ""),
                that(
                        "2017: isolated fluid without symptoms may be watched",
                        "2018-06-01",
                        quiet("RES 50 OTHER").image("2018-01-01", MARS_MRI, ISOLATED_FLUID),
                        "ISOLATED_FLUID CONSIDER_REVISION"),
                that(
                        "2017: with symptoms it may not",
                        "2018-06-01",
                        painful("RES 50 OTHER").image("2018-01-01", MARS_MRI, ISOLATED_FLUID),
                        "CONSIDER_REVISION"),
                that(
                        "2017: with symptoms unknown neither",
                        "2018-06-01",
                        AHip.of("RES 50 OTHER", "2006-01-01").image("2018-01-01", MARS_MRI, ISOLATED_FLUID),
                        "CONSIDER_REVISION"),
                that(
                        "2017: a large collection may not",
                        "2018-06-01",
                        quiet("RES 50 OTHER").image("2018-01-01", MARS_MRI, LARGE_FLUID),
                        "CONSIDER_REVISION"),
                that(
                        "2017: fluid with damage may not",
                        "2018-06-01",
                        quiet("RES 50 OTHER").image("2018-01-01", MARS_MRI, ISOLATED_FLUID, MUSCLE_DAMAGE),
                        "MUSCLE_OR_BONE_DAMAGE CONSIDER_REVISION"),
                that(
                        "2017: normal image, high blood: the image weighs more",
                        "2018-06-01",
                        quiet("RES 50 OTHER")
                                .blood("2018-01-01", COBALT, "130 nmol/L")
                                .image("2018-02-01", MARS_MRI, NORMAL),
                        "METAL_ABOVE_THRESHOLD IMAGING_OUTWEIGHS_BLOOD"),
                that(
                        "2017: abnormal image, low blood: the image weighs more",
                        "2018-06-01",
                        quiet("RES 50 OTHER")
                                .blood("2018-01-01", COBALT, "13 nmol/L")
                                .image("2018-02-01", MARS_MRI, MASS),
                        "IMAGING_OUTWEIGHS_BLOOD CONSIDER_REVISION"),
                that(
                        "2017: normal image, low blood: no conflict",
                        "2018-06-01",
                        quiet("RES 50 OTHER")
                                .blood("2018-01-01", COBALT, "13 nmol/L")
                                .image("2018-02-01", MARS_MRI, NORMAL),
                        ""),
                that(
                        "2017: symptoms in a hip that works well",
                        "2018-06-01",
                        painful("RES 50 OTHER").foundWell("2018-01-01"),
                        "LOOK_FOR_OTHER_CAUSES"),
                that(
                        "2017: a hip that works well without symptoms",
                        "2018-06-01",
                        quiet("RES 50 OTHER").foundWell("2018-01-01"),
                        ""),
                that(
                        "2017: five points worse is falling",
                        "2018-06-01",
                        quiet("RES 50 OTHER")
                                .score("2017-09-01", ZERO_TO_48, 40)
                                .score("2018-01-01", ZERO_TO_48, 35),
                        "CONSIDER_REVISION"),
                that(
                        "2017: four points are not",
                        "2018-06-01",
                        quiet("RES 50 OTHER")
                                .score("2017-09-01", ZERO_TO_48, 40)
                                .score("2018-01-01", ZERO_TO_48, 36),
                        ""),
                that(
                        "2017: on the first scale more is worse",
                        "2018-06-01",
                        quiet("RES 50 OTHER")
                                .score("2017-09-01", TWELVE_TO_60, 20)
                                .score("2018-01-01", TWELVE_TO_60, 30),
                        "CONSIDER_REVISION"),
                that(
                        "2017: the two scales are never mixed",
                        "2018-06-01",
                        quiet("RES 50 OTHER")
                                .score("2017-09-01", ZERO_TO_48, 40)
                                .score("2018-01-01", TWELVE_TO_60, 15),
                        ""),
                that(
                        "after revision levels that do not fall",
                        "2019-06-01",
                        quiet("STEM 50 OTHER")
                                .blood("2018-01-01", COBALT, "130 nmol/L")
                                .revisedTo("NONMETAL 32", "2018-06-01")
                                .blood("2019-01-01", COBALT, "130 nmol/L"),
                        "LEVELS_NOT_FALLING"),
                that(
                        "after revision levels that fall",
                        "2019-06-01",
                        quiet("STEM 50 OTHER")
                                .blood("2018-01-01", COBALT, "130 nmol/L")
                                .revisedTo("NONMETAL 32", "2018-06-01")
                                .blood("2019-01-01", COBALT, "30 nmol/L"),
                        ""),
                that(
                        "after revision symptoms that persist",
                        "2019-06-01",
                        painful("STEM 50 OTHER").revisedTo("NONMETAL 32", "2018-06-01"),
                        "SYMPTOMS_AFTER_REVISION"),
                that(
                        "after revision the old levels fire nothing more",
                        "2019-06-01",
                        quiet("STEM 50 OTHER")
                                .blood("2018-01-01", COBALT, "130 nmol/L")
                                .revisedTo("NONMETAL 32", "2018-06-01"),
                        ""),
                that(
                        "after a revision to metal-on-metal the earlier blood is not the new bearing's",
                        "2019-06-01",
                        quiet("RES 50 OTHER")
                                .blood("2018-01-01", COBALT, "130 nmol/L")
                                .revisedTo("STEM 50 OTHER", "2018-06-01"),
                        ""),
                that(
                        "what comes after the day is not known on it",
                        "2018-06-01",
                        quiet("RES 50 OTHER").blood("2018-09-01", COBALT, "130 nmol/L"),
                        ""),
                that(
                        "the dead have no triggers",
                        "2018-06-01",
                        quiet("RES 50 OTHER")
                                .blood("2018-01-01", COBALT, "130 nmol/L")
                                .died("2018-03-01"),
                        ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void fires(String words, LocalDate day, AHip hip, String expected) {
        var fired = DUTIES.on(day, hip.person()).hips().getFirst().triggers().stream()
                .map(each -> each.kind().name())
                .collect(Collectors.joining(" "));
        assertEquals(expected, fired);
    }

    @Test
    void aLevelAboveIsToBeRepeatedAfterThreeMonths() {
        var hip = quiet("RES 50 OTHER").blood("2018-01-31", COBALT, "130 nmol/L");
        var fired = DUTIES.on(LocalDate.parse("2018-03-01"), hip.person())
                .hips()
                .getFirst()
                .triggers()
                .getFirst();
        assertEquals(LocalDate.parse("2018-04-30"), fired.repeatBy());
        assertTrue(fired.advice().isVerified());
    }

    @Test
    void risingIsCalledOurSetting() {
        var hip =
                quiet("RES 50 OTHER").blood("2017-12-01", COBALT, "20 nmol/L").blood("2018-03-01", COBALT, "40 nmol/L");
        var fired = DUTIES.on(LocalDate.parse("2018-06-01"), hip.person())
                .hips()
                .getFirst()
                .triggers()
                .getFirst();
        assertEquals(TriggerKind.LEVEL_RISING, fired.kind());
        assertTrue(fired.byOurSetting());
    }

    @Test
    void everyResultIsShownBesideTheThresholdOfItsOwnUnit() {
        var hip = quiet("RES 50 OTHER")
                .blood("2018-01-01", COBALT, "130 nmol/L")
                .blood("2018-01-01", COBALT, "130 nmol/L", BloodSpecimen.PLASMA);
        var compared = DUTIES.compared(LocalDate.parse("2018-06-01"), hip.person()).stream()
                .map(Compared::comparison)
                .toList();
        assertEquals(java.util.List.of(Comparison.ABOVE, Comparison.NOT_WHOLE_BLOOD), compared);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("repeats")
    void repeatsInThePast(String words, AHip hip, String expected) {
        var found = DUTIES.past(LocalDate.parse("2014-12-31"), hip.person()).repeats().stream()
                .map(TriggersTest::words)
                .collect(Collectors.joining(", "));
        assertEquals(expected, found);
    }

    private static String words(PastRepeat repeat) {
        return repeat.due() + " " + repeat.outcome();
    }

    static Stream<Arguments> repeats() {
        var above = "130 nmol/L";
        return Stream.of(
                Arguments.of(
                        "never repeated",
                        quiet("STEM 50 OTHER").blood("2013-01-10", COBALT, above),
                        "2013-04-10 NOT_FOUND"),
                Arguments.of(
                        "repeated in time",
                        quiet("STEM 50 OTHER")
                                .blood("2013-01-10", COBALT, above)
                                .blood("2013-04-20", COBALT, "90 nmol/L"),
                        "2013-04-10 " + VisitOutcome.KEPT),
                Arguments.of(
                        "repeated late",
                        quiet("STEM 50 OTHER")
                                .blood("2013-01-10", COBALT, above)
                                .blood("2013-10-20", COBALT, "90 nmol/L"),
                        "2013-04-10 LATE"),
                Arguments.of(
                        "a repeat in serum is none",
                        quiet("STEM 50 OTHER")
                                .blood("2013-01-10", COBALT, above)
                                .blood("2013-04-20", COBALT, "90 nmol/L", BloodSpecimen.SERUM),
                        "2013-04-10 NOT_FOUND"),
                Arguments.of(
                        "the other metal is none",
                        quiet("STEM 50 OTHER")
                                .blood("2013-01-10", COBALT, above)
                                .blood("2013-04-20", CHROMIUM, "90 nmol/L"),
                        "2013-04-10 NOT_FOUND"),
                Arguments.of(
                        "a second one above creates no third",
                        quiet("STEM 50 OTHER")
                                .blood("2013-01-10", COBALT, above)
                                .blood("2013-04-20", COBALT, above),
                        "2013-04-10 KEPT"),
                Arguments.of(
                        "before the first alert nothing was advised",
                        quiet("STEM 50 OTHER").blood("2009-01-10", COBALT, above),
                        ""),
                Arguments.of(
                        "after the revision nothing is advised",
                        quiet("STEM 50 OTHER")
                                .revisedTo("NONMETAL 32", "2012-12-01")
                                .blood("2013-01-10", COBALT, above),
                        ""));
    }
}
