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
import static org.explant.monitoring.history.ScoreScale.TWELVE_TO_60;
import static org.explant.monitoring.history.ScoreScale.ZERO_TO_48;
import static org.explant.monitoring.result.Metal.COBALT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.explant.monitoring.duty.Duties;
import org.explant.monitoring.guidance.GuidanceLibrary;
import org.explant.monitoring.guidance.OwnSettings;
import org.explant.monitoring.guidance.TriggerKind;
import org.explant.monitoring.history.AHip;
import org.explant.monitoring.result.BloodSpecimen;
import org.explant.monitoring.result.Comparison;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every trigger of 2017 and after revision: when it fires, and when it does not. */
class TriggersTest {
    private static final Duties DUTIES = new Duties(GuidanceLibrary.shipped(), OwnSettings.DEFAULT);

    private static Arguments that(String words, String day, AHip hip, String fires) {
        return Arguments.of(words, LocalDate.parse(day), hip, fires);
    }

    static Stream<Arguments> cases() {
        return Stream.of(
                that(
                        "2017: exactly the threshold fires nothing",
                        "2018-06-01",
                        AHip.quiet("STEM 50 OTHER").blood("2018-01-01", COBALT, "119 nmol/L"),
                        ""),
                that(
                        "2017: above in a resurfacing",
                        "2018-06-01",
                        AHip.quiet("RES 50 OTHER").blood("2018-01-01", COBALT, "119.5 nmol/L"),
                        "METAL_ABOVE_THRESHOLD"),
                that(
                        "2017: above on a stem may be the taper",
                        "2018-06-01",
                        AHip.quiet("STEM 50 OTHER").blood("2018-01-01", COBALT, "119.5 nmol/L"),
                        "METAL_ABOVE_THRESHOLD TAPER_WEAR_POSSIBLE"),
                that(
                        "2017: above, then below: the run is over",
                        "2018-12-01",
                        AHip.quiet("STEM 50 OTHER")
                                .blood("2018-01-01", COBALT, "130 nmol/L")
                                .blood("2018-04-10", COBALT, "100 nmol/L"),
                        ""),
                that(
                        "2017: the same day twice is one result",
                        "2018-12-01",
                        AHip.quiet("RES 50 OTHER")
                                .blood("2018-01-01", COBALT, "130 nmol/L")
                                .blood("2018-01-01", COBALT, "131 nmol/L"),
                        "METAL_ABOVE_THRESHOLD"),
                that(
                        "2017: serum never fires",
                        "2018-06-01",
                        AHip.quiet("STEM 50 OTHER").blood("2018-01-01", COBALT, "500 nmol/L", BloodSpecimen.SERUM),
                        ""),
                that(
                        "2017: rising at any height",
                        "2018-06-01",
                        AHip.quiet("STEM 50 OTHER")
                                .blood("2017-12-01", COBALT, "20 nmol/L")
                                .blood("2018-03-01", COBALT, "40 nmol/L"),
                        "LEVEL_RISING CONSIDER_REVISION"),
                that(
                        "2017: muscle damage on MARS MRI",
                        "2018-06-01",
                        AHip.quiet("RES 50 OTHER").image("2018-01-01", MARS_MRI, MUSCLE_DAMAGE),
                        "MUSCLE_OR_BONE_DAMAGE CONSIDER_REVISION"),
                that(
                        "2017: bone damage on MARS MRI",
                        "2018-06-01",
                        AHip.quiet("RES 50 OTHER").image("2018-01-01", MARS_MRI, BONE_DAMAGE),
                        "MUSCLE_OR_BONE_DAMAGE CONSIDER_REVISION"),
                that(
                        "2017: an MRI without metal reduction does not count as one",
                        "2018-06-01",
                        AHip.quiet("RES 50 OTHER").image("2018-01-01", MRI, MUSCLE_DAMAGE),
                        ""),
                that(
                        "2017: isolated fluid without symptoms may be watched",
                        "2018-06-01",
                        AHip.quiet("RES 50 OTHER").image("2018-01-01", MARS_MRI, ISOLATED_FLUID),
                        "ISOLATED_FLUID CONSIDER_REVISION"),
                that(
                        "2017: with symptoms it may not",
                        "2018-06-01",
                        AHip.painful("RES 50 OTHER").image("2018-01-01", MARS_MRI, ISOLATED_FLUID),
                        "CONSIDER_REVISION"),
                that(
                        "2017: with symptoms unknown neither",
                        "2018-06-01",
                        AHip.of("RES 50 OTHER", "2006-01-01").image("2018-01-01", MARS_MRI, ISOLATED_FLUID),
                        "CONSIDER_REVISION"),
                that(
                        "2017: a large collection may not",
                        "2018-06-01",
                        AHip.quiet("RES 50 OTHER").image("2018-01-01", MARS_MRI, LARGE_FLUID),
                        "CONSIDER_REVISION"),
                that(
                        "2017: fluid with damage may not",
                        "2018-06-01",
                        AHip.quiet("RES 50 OTHER").image("2018-01-01", MARS_MRI, ISOLATED_FLUID, MUSCLE_DAMAGE),
                        "MUSCLE_OR_BONE_DAMAGE CONSIDER_REVISION"),
                that(
                        "2017: normal image, high blood: the image weighs more",
                        "2018-06-01",
                        AHip.quiet("RES 50 OTHER")
                                .blood("2018-01-01", COBALT, "130 nmol/L")
                                .image("2018-02-01", MARS_MRI, NORMAL),
                        "METAL_ABOVE_THRESHOLD IMAGING_OUTWEIGHS_BLOOD"),
                that(
                        "2017: abnormal image, low blood: the image weighs more",
                        "2018-06-01",
                        AHip.quiet("RES 50 OTHER")
                                .blood("2018-01-01", COBALT, "13 nmol/L")
                                .image("2018-02-01", MARS_MRI, MASS),
                        "IMAGING_OUTWEIGHS_BLOOD CONSIDER_REVISION"),
                that(
                        "2017: normal image, low blood: no conflict",
                        "2018-06-01",
                        AHip.quiet("RES 50 OTHER")
                                .blood("2018-01-01", COBALT, "13 nmol/L")
                                .image("2018-02-01", MARS_MRI, NORMAL),
                        ""),
                that(
                        "2017: symptoms in a hip that works well",
                        "2018-06-01",
                        AHip.painful("RES 50 OTHER").foundWell("2018-01-01"),
                        "LOOK_FOR_OTHER_CAUSES"),
                that(
                        "2017: a hip that works well without symptoms",
                        "2018-06-01",
                        AHip.quiet("RES 50 OTHER").foundWell("2018-01-01"),
                        ""),
                that(
                        "2017: five points worse is falling",
                        "2018-06-01",
                        AHip.quiet("RES 50 OTHER")
                                .score("2017-09-01", ZERO_TO_48, 40)
                                .score("2018-01-01", ZERO_TO_48, 35),
                        "CONSIDER_REVISION"),
                that(
                        "2017: four points are not",
                        "2018-06-01",
                        AHip.quiet("RES 50 OTHER")
                                .score("2017-09-01", ZERO_TO_48, 40)
                                .score("2018-01-01", ZERO_TO_48, 36),
                        ""),
                that(
                        "2017: on the first scale more is worse",
                        "2018-06-01",
                        AHip.quiet("RES 50 OTHER")
                                .score("2017-09-01", TWELVE_TO_60, 20)
                                .score("2018-01-01", TWELVE_TO_60, 30),
                        "CONSIDER_REVISION"),
                that(
                        "2017: the two scales are never mixed",
                        "2018-06-01",
                        AHip.quiet("RES 50 OTHER")
                                .score("2017-09-01", ZERO_TO_48, 40)
                                .score("2018-01-01", TWELVE_TO_60, 15),
                        ""),
                that(
                        "after revision levels that do not fall",
                        "2019-06-01",
                        AHip.quiet("STEM 50 OTHER")
                                .blood("2018-01-01", COBALT, "130 nmol/L")
                                .revisedTo("NONMETAL 32", "2018-06-01")
                                .blood("2019-01-01", COBALT, "130 nmol/L"),
                        "LEVELS_NOT_FALLING"),
                that(
                        "after revision levels that fall",
                        "2019-06-01",
                        AHip.quiet("STEM 50 OTHER")
                                .blood("2018-01-01", COBALT, "130 nmol/L")
                                .revisedTo("NONMETAL 32", "2018-06-01")
                                .blood("2019-01-01", COBALT, "30 nmol/L"),
                        ""),
                that(
                        "after revision symptoms that persist",
                        "2019-06-01",
                        AHip.painful("STEM 50 OTHER").revisedTo("NONMETAL 32", "2018-06-01"),
                        "SYMPTOMS_AFTER_REVISION"),
                that(
                        "after revision the old levels fire nothing more",
                        "2019-06-01",
                        AHip.quiet("STEM 50 OTHER")
                                .blood("2018-01-01", COBALT, "130 nmol/L")
                                .revisedTo("NONMETAL 32", "2018-06-01"),
                        ""),
                that(
                        "after a revision to metal-on-metal the earlier blood is not the new bearing's",
                        "2019-06-01",
                        AHip.quiet("RES 50 OTHER")
                                .blood("2018-01-01", COBALT, "130 nmol/L")
                                .revisedTo("STEM 50 OTHER", "2018-06-01"),
                        ""),
                that(
                        "what comes after the day is not known on it",
                        "2018-06-01",
                        AHip.quiet("RES 50 OTHER").blood("2018-09-01", COBALT, "130 nmol/L"),
                        ""),
                that(
                        "the dead have no triggers",
                        "2018-06-01",
                        AHip.quiet("RES 50 OTHER")
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
        var hip = AHip.quiet("RES 50 OTHER").blood("2018-01-31", COBALT, "130 nmol/L");
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
        var hip = AHip.quiet("RES 50 OTHER")
                .blood("2017-12-01", COBALT, "20 nmol/L")
                .blood("2018-03-01", COBALT, "40 nmol/L");
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
        var hip = AHip.quiet("RES 50 OTHER")
                .blood("2018-01-01", COBALT, "130 nmol/L")
                .blood("2018-01-01", COBALT, "130 nmol/L", BloodSpecimen.PLASMA);
        var compared = DUTIES.compared(LocalDate.parse("2018-06-01"), hip.person()).stream()
                .map(Compared::comparison)
                .toList();
        assertEquals(java.util.List.of(Comparison.ABOVE, Comparison.NOT_WHOLE_BLOOD), compared);
    }
}
