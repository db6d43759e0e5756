// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.impact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.explant.monitoring.duty.Duties;
import org.explant.monitoring.guidance.GuidanceLibrary;
import org.explant.monitoring.guidance.OwnSettings;
import org.explant.monitoring.history.AHip;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whom MDA/2017/018 touched on the day it came, against what was in force the day before. */
class ComparingTest {
    private static final GuidanceLibrary LIBRARY = GuidanceLibrary.shipped();
    private static final LocalDate ISSUED = LocalDate.of(2017, 6, 29);

    static Stream<Arguments> june2017() {
        return Stream.of(
                Arguments.of(
                        "a woman's resurfacing without symptoms is newly covered",
                        AHip.quiet("RES 44 OTHER").woman(),
                        "NEWLY_COVERED OTHER_FREQUENCY OTHER_GROUP OTHER_EXAMINATIONS BECOMES_DUE"),
                Arguments.of(
                        "with symptoms it was covered before",
                        AHip.painful("RES 44 OTHER").woman().seen("2017-01-10"),
                        "OTHER_GROUP OTHER_EXAMINATIONS"),
                Arguments.of(
                        "where nobody recorded symptoms it was taken as painful, and would be new if it is not",
                        AHip.of("RES 44 OTHER", "2006-01-01").woman().seen("2017-01-10"),
                        "COVERED_IF_WITHOUT_SYMPTOMS OTHER_GROUP OTHER_EXAMINATIONS"),
                Arguments.of(
                        "a BHR in a woman was covered by its own alert before",
                        AHip.quiet("RES 44 BHR").woman().seen("2017-01-10"),
                        "OTHER_GROUP OTHER_EXAMINATIONS"),
                Arguments.of(
                        "a large head on a stem was yearly before and is yearly still",
                        AHip.quiet("STEM 42 OTHER").seen("2017-01-10"),
                        "OTHER_EXAMINATIONS"),
                Arguments.of(
                        "who had died is not touched",
                        AHip.quiet("RES 44 OTHER").died("2016-01-01"),
                        "none"),
                Arguments.of(
                        "what was revised to another bearing is not touched",
                        AHip.quiet("RES 44 OTHER").revisedTo("NONMETAL 32", "2015-01-01"),
                        "none"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("june2017")
    void whomItTouches(String name, AHip hip, String expected) {
        var comparing = new Comparing(
                new Duties(LIBRARY, OwnSettings.DEFAULT),
                LIBRARY.eraOn(ISSUED.minusDays(1)).orElseThrow(),
                LIBRARY.eraOn(ISSUED).orElseThrow(),
                ISSUED);
        var effects = comparing.of(hip.person()).stream()
                .map(each -> each.effects().stream().map(Enum::name).collect(Collectors.joining(" ")))
                .findFirst()
                .orElse("none");
        assertEquals(expected, effects);
    }
}
