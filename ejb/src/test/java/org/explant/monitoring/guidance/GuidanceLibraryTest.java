// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.guidance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.explant.implant.construct.Construct;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The alerts that Explant comes with. */
class GuidanceLibraryTest {
    private static final GuidanceLibrary LIBRARY = GuidanceLibrary.shipped();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        2010-04-22 | MDA/2010/033
        2010-09-07 | MDA/2010/033 MDA/2010/069
        2012-02-28 | MDA/2010/033 MDA/2010/069 MDA/2012/008
        2012-06-24 | MDA/2010/033 MDA/2010/069 MDA/2012/008 MDA/2012/016
        2012-06-25 | MDA/2012/016 MDA/2012/036 MDA/2012/037
        2013-03-12 | MDA/2012/016 MDA/2012/036 MDA/2012/037 MDA/2013/010
        2015-06-25 | MDA/2012/016 MDA/2012/036 MDA/2012/037 MDA/2013/010 MDA/2015/024
        2017-06-28 | MDA/2012/016 MDA/2012/036 MDA/2012/037 MDA/2013/010 MDA/2015/024
        2017-06-29 | MDA/2012/016 MDA/2012/037 MDA/2017/018
        """)
    void inForce(LocalDate day, String expected) {
        var references = LIBRARY.eraOn(day).orElseThrow().versions().stream()
                .map(GuidanceVersion::reference)
                .sorted()
                .collect(Collectors.joining(" "));
        assertEquals(expected, references);
    }

    @Test
    void nothingIsInForceBeforeTheFirst() {
        assertTrue(LIBRARY.eraOn(LocalDate.parse("2010-04-21")).isEmpty());
    }

    @Test
    void whatReplacesAVersionIsAVersion() {
        var known = LIBRARY.versions().stream().map(GuidanceVersion::reference).collect(Collectors.toSet());
        LIBRARY.versions().forEach(version -> assertTrue(known.containsAll(version.replaces()), version.reference()));
    }

    @Test
    void everyHipThatAGeneralAlertOf2017CoversHasARow() {
        var version = LIBRARY.version("MDA/2017/018").orElseThrow();
        worlds().forEach(world -> assertTrue(version.rowFor(world).isPresent(), world::toString));
    }

    @Test
    void everyRowCanBeReached() {
        for (var version : LIBRARY.versions()) {
            var reached = worlds().flatMap(world -> version.rowFor(world).stream())
                    .map(GuidanceRow::rowId)
                    .collect(Collectors.toSet());
            var rows = version.rows().stream().map(GuidanceRow::rowId).collect(Collectors.toSet());
            assertEquals(rows, reached, version.reference());
        }
    }

    @Test
    void theHeadSizesThatRowsTellApartAreTheBandsThatUnknownHeadsAreTriedWith() {
        var bounds = LIBRARY.versions().stream()
                .flatMap(version -> version.rows().stream())
                .map(GuidanceRow::condition)
                .flatMap(each -> Stream.of(
                        each.headFrom() == null ? 0 : each.headFrom(), each.headTo() == null ? 0 : each.headTo() + 1))
                .filter(each -> each > 0)
                .collect(Collectors.toSet());
        assertEquals(Set.of(36, 47, 49), bounds);
    }

    @Test
    void aCellWithoutASourceDoesNotLoad() {
        assertThrows(IllegalArgumentException.class, () -> new Stated<>(1, Verification.READ, ""));
        var refused = assertThrows(
                NotGuidance.class, () -> GuidanceFile.read("[version]\nreference = X\ntitle = Y\nissued = 2010-01-01"));
        assertEquals("version, issued", refused.place());
    }

    @Test
    void cellsThatWereNotReadAreCounted() {
        assertEquals(
                0,
                LIBRARY.version("MDA/2012/016").orElseThrow().rows().stream()
                        .filter(row -> !row.frequency().isVerified())
                        .count());
        assertTrue(LIBRARY.version("MDA/2017/018").orElseThrow().unverifiedCells() > 0);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        every 1                     | 30
        1 2 3 4 5                   | 5
        1 2 3 4 5 7 9 13, every 3   | 13
        1 7, every 3                | 9
        local                       | 0
        """)
    void frequenciesAreRead(String text, int reviews) {
        assertEquals(reviews, Frequency.of(text).reviews());
    }

    private static Stream<Situation> worlds() {
        return Stream.of(DeviceFamily.values())
                .flatMap(family -> Stream.of(Construct.RESURFACING, Construct.STEMMED)
                        .filter(family::mayBe)
                        .flatMap(construct -> new Known(construct, null, null, null, family, null).worlds().stream()))
                .collect(Collectors.collectingAndThen(Collectors.toList(), List::stream));
    }
}
