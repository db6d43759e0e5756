// SPDX-License-Identifier: Apache-2.0
package org.explant.implant.construct;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.explant.shared.PartialDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MisfitsTest {
    private static HipFacts left(String operations, @Nullable String parts) {
        return new HipFacts(
                Side.LEFT,
                Arrays.stream(operations.split(";")).map(MisfitsTest::operated).toList(),
                Arrays.stream((parts == null ? "" : parts).split(";"))
                        .filter(part -> !part.isBlank())
                        .map(Parts::part)
                        .toList());
    }

    /** {@code 1 PRIMARY 2006 LEFT+RIGHT} */
    private static HipFacts.Operated operated(String told) {
        var words = told.strip().split(" ");
        return new HipFacts.Operated(
                Parts.operation(Integer.parseInt(words[0])),
                OperationKind.valueOf(words[1]),
                words[2].equals("?") ? null : PartialDate.parse(words[2]),
                words.length < 4
                        ? Set.of()
                        : Arrays.stream(words[3].split("\\+"))
                                .map(Side::valueOf)
                                .collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "1 PRIMARY 2006 | CUP 54/48 METAL a 1@2006; RESURFACING_HEAD 46 METAL a 1@2006 | METAL_ON_METAL_IN_SITU SIZE_MISMATCH",
                "1 PRIMARY 2006 | CUP 54/48 POLY a 1@2006; HEAD 48 METAL a 1@2006              | ",
                // what was never in together is not compared
                "1 PRIMARY 2006; 2 REVISION 2013 | CUP 54/48 POLY a 1@2006; HEAD 48 METAL a 1@2006 2@2013; HEAD 36 METAL a 2@2013 | SIZE_MISMATCH",
                "1 PRIMARY 2006; 2 REVISION 2013 | CUP 54/48 POLY a 1@2006 2@2013; HEAD 48 METAL a 1@2006 2@2013; HEAD 36 METAL b 2@2013; CUP 50/36 POLY b 2@2013 | ",
                // cup and stem of different makers; told once however many parts the one maker made
                "1 PRIMARY 2008 | CUP 54/48 POLY Corin 1@2008; HEAD 48 METAL Corin 1@2008; STEM 12 - Zimmer 1@2008 | MIXED_MAKERS",
                "1 PRIMARY 2008 | CUP 54/48 POLY Corin 1@2008; HEAD 48 METAL Corin 1@2008; SCREW 6 - Zimmer 1@2008 | ",
                "1 PRIMARY 2008 | CUP 54/48 POLY Corin 1@2008; STEM 12 - - 1@2008                  | UNKNOWN_DEVICE",
                "1 PRIMARY 2006 | none                                                             | UNKNOWN_DEVICE",
                "1 PRIMARY 2006; 2 EXPLANT 2005 | CUP 54/48 POLY a 1@2006 2@2005                   | EXPLANT_BEFORE_IMPLANT",
                "1 PRIMARY 2006; 2 EXPLANT 2006-01-01 | CUP 54/48 POLY a 1@2006 2@2006-01-01      | ",
                "1 PRIMARY 2006; 2 REVISION 2013 | CUP 54/48 POLY a 1@2006                         | REVISION_WITHOUT_REMOVAL",
                "1 PRIMARY 2006; 2 OTHER 2013    | CUP 54/48 POLY a 1@2006                         | ",
                "1 PRIMARY 2006 LEFT+RIGHT       | CUP 54/48 POLY a 1@2006                         | SIDE_SWAPPED",
                "1 PRIMARY 2006 RIGHT            | CUP 54/48 POLY a 1@2006                         | SIDE_SWAPPED",
                "1 PRIMARY 2006 LEFT             | CUP 54/48 POLY a 1@2006                         | ",
                "1 PRIMARY 2006 | CUP 54/48 METAL a 1@2006; HEAD 48 METAL a 1@2006                 | METAL_ON_METAL_IN_SITU",
                "1 PRIMARY 2006; 2 EXPLANT 2015 | CUP 54/48 METAL a 1@2006 2@2015; HEAD 48 METAL a 1@2006 2@2015 | ",
            })
    void whatDoesNotFitIsFound(String operations, @Nullable String parts, @Nullable String kinds) {
        var found = Misfits.of(left(operations, parts)).stream()
                .map(finding -> finding.kind().name())
                .toList();
        assertEquals(kinds == null ? "" : kinds, String.join(" ", new TreeSet<>(found)));
        assertEquals(new TreeSet<>(found).size(), found.size(), "each is told once");
    }

    @Test
    void nobodyIsOperatedOnAfterDeath() {
        var hip = left("1 PRIMARY 2006; 2 REVISION 2021-03-05", "CUP 54/48 POLY a 1@2006 2@2021-03-05");
        assertEquals(
                List.of(Finding.at(FindingKind.DEATH_BEFORE_OPERATION, Parts.operation(2))),
                Misfits.afterDeath(hip, LocalDate.of(2021, 3, 4)));
        assertEquals(List.of(), Misfits.afterDeath(hip, LocalDate.of(2021, 3, 5)));
        assertEquals(List.of(), Misfits.afterDeath(hip, null));
        // Some day of that year may have been before.
        assertEquals(List.of(), Misfits.afterDeath(left("1 PRIMARY 2021", null), LocalDate.of(2021, 3, 4)));
    }
}
