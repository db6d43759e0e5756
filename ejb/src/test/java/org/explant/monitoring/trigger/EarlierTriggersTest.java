// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.trigger;

import static org.explant.monitoring.history.ImagingFinding.MASS;
import static org.explant.monitoring.history.ImagingModality.MARS_MRI;
import static org.explant.monitoring.history.ImagingModality.ULTRASOUND;
import static org.explant.monitoring.history.ScoreScale.ZERO_TO_48;
import static org.explant.monitoring.result.Metal.CHROMIUM;
import static org.explant.monitoring.result.Metal.COBALT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.explant.monitoring.duty.Duties;
import org.explant.monitoring.duty.PastRepeat;
import org.explant.monitoring.duty.VisitOutcome;
import org.explant.monitoring.guidance.GuidanceLibrary;
import org.explant.monitoring.guidance.OwnSettings;
import org.explant.monitoring.history.AHip;
import org.explant.monitoring.result.BloodSpecimen;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The triggers of the alerts before 2017, and the repeats that they asked for. */
class EarlierTriggersTest {
    private static final Duties DUTIES = new Duties(GuidanceLibrary.shipped(), OwnSettings.DEFAULT);

    private static Arguments that(String words, String day, AHip hip, String fires) {
        return Arguments.of(words, LocalDate.parse(day), hip, fires);
    }

    static Stream<Arguments> cases() {
        return Stream.of(
                that(
                        "2010: a painful hip asks for metals and an image",
                        "2011-01-01",
                        AHip.painful("RES 50 OTHER"),
                        "PAINFUL_HIP"),
                that("2010: a quiet one does not", "2011-01-01", AHip.quiet("RES 50 OTHER"), ""),
                that(
                        "2010: a level above is tested again",
                        "2011-01-01",
                        AHip.quiet("RES 50 OTHER").blood("2010-09-01", COBALT, "8 ppb"),
                        "METAL_ABOVE_THRESHOLD"),
                that(
                        "2010: a mass on an image",
                        "2011-01-01",
                        AHip.quiet("RES 50 OTHER").image("2010-09-01", MARS_MRI, MASS),
                        "SOFT_TISSUE_REACTION"),
                that(
                        "2010: taper wear is not spoken of yet",
                        "2011-01-01",
                        AHip.quiet("STEM 50 OTHER").blood("2010-09-01", COBALT, "200 nmol/L"),
                        "METAL_ABOVE_THRESHOLD"),
                that(
                        "February 2012: the triggers of 2010 still stand",
                        "2012-04-01",
                        AHip.quiet("RES 50 OTHER").blood("2012-03-01", COBALT, "8 ppb"),
                        "METAL_ABOVE_THRESHOLD"),
                that(
                        "June 2012: a level above",
                        "2013-01-01",
                        AHip.quiet("STEM 50 OTHER").blood("2012-09-01", CHROMIUM, "135 nmol/L"),
                        "METAL_ABOVE_THRESHOLD"),
                that(
                        "June 2012: the second one above",
                        "2013-06-01",
                        AHip.quiet("STEM 50 OTHER")
                                .blood("2012-09-01", CHROMIUM, "140 nmol/L")
                                .blood("2012-12-05", CHROMIUM, "150 nmol/L"),
                        "METAL_ABOVE_THRESHOLD SECOND_ABOVE_THRESHOLD"),
                that(
                        "June 2012: rising below the threshold",
                        "2013-06-01",
                        AHip.quiet("STEM 50 OTHER")
                                .blood("2012-09-01", COBALT, "40 nmol/L")
                                .blood("2012-12-05", COBALT, "80 nmol/L"),
                        "LEVEL_RISING CONSIDER_REVISION"),
                that(
                        "June 2012: a falling score is not in the table",
                        "2013-06-01",
                        AHip.quiet("STEM 50 OTHER")
                                .score("2012-09-01", ZERO_TO_48, 40)
                                .score("2013-01-01", ZERO_TO_48, 20),
                        ""),
                that(
                        "June 2012: an abnormal image",
                        "2013-06-01",
                        AHip.quiet("STEM 50 OTHER").image("2012-09-01", ULTRASOUND, MASS),
                        "CONSIDER_REVISION"),
                that(
                        "2012: R3 liner, the general alert's words stand first",
                        "2013-06-01",
                        AHip.quiet("RES 50 R3_METAL_LINER").blood("2012-09-01", COBALT, "8 ppb"),
                        "METAL_ABOVE_THRESHOLD"),
                that(
                        "2015: BHR, a level above",
                        "2016-06-01",
                        AHip.quiet("RES 44 BHR").blood("2016-01-01", COBALT, "8 ppb"),
                        "METAL_ABOVE_THRESHOLD"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void fires(String words, LocalDate day, AHip hip, String expected) {
        var fired = DUTIES.on(day, hip.person()).hips().getFirst().triggers().stream()
                .map(each -> each.kind().name())
                .collect(Collectors.joining(" "));
        assertEquals(expected, fired);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("repeats")
    void repeatsInThePast(String words, AHip hip, String expected) {
        var found = DUTIES.past(LocalDate.parse("2014-12-31"), hip.person()).repeats().stream()
                .map(EarlierTriggersTest::words)
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
                        AHip.quiet("STEM 50 OTHER").blood("2013-01-10", COBALT, above),
                        "2013-04-10 NOT_FOUND"),
                Arguments.of(
                        "repeated in time",
                        AHip.quiet("STEM 50 OTHER")
                                .blood("2013-01-10", COBALT, above)
                                .blood("2013-04-20", COBALT, "90 nmol/L"),
                        "2013-04-10 " + VisitOutcome.KEPT),
                Arguments.of(
                        "repeated late",
                        AHip.quiet("STEM 50 OTHER")
                                .blood("2013-01-10", COBALT, above)
                                .blood("2013-10-20", COBALT, "90 nmol/L"),
                        "2013-04-10 LATE"),
                Arguments.of(
                        "a repeat in serum is none",
                        AHip.quiet("STEM 50 OTHER")
                                .blood("2013-01-10", COBALT, above)
                                .blood("2013-04-20", COBALT, "90 nmol/L", BloodSpecimen.SERUM),
                        "2013-04-10 NOT_FOUND"),
                Arguments.of(
                        "the other metal is none",
                        AHip.quiet("STEM 50 OTHER")
                                .blood("2013-01-10", COBALT, above)
                                .blood("2013-04-20", CHROMIUM, "90 nmol/L"),
                        "2013-04-10 NOT_FOUND"),
                Arguments.of(
                        "a second one above creates no third",
                        AHip.quiet("STEM 50 OTHER")
                                .blood("2013-01-10", COBALT, above)
                                .blood("2013-04-20", COBALT, above),
                        "2013-04-10 KEPT"),
                Arguments.of(
                        "before the first alert nothing was advised",
                        AHip.quiet("STEM 50 OTHER").blood("2009-01-10", COBALT, above),
                        ""),
                Arguments.of(
                        "after the revision nothing is advised",
                        AHip.quiet("STEM 50 OTHER")
                                .revisedTo("NONMETAL 32", "2012-12-01")
                                .blood("2013-01-10", COBALT, above),
                        ""));
    }
}
