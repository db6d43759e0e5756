// SPDX-License-Identifier: Apache-2.0
package org.explant.implant.construct;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InSituTest {
    /** For any date: certain, only possible, or out. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // whole dates: in at the end of the day it went in, out at the end of the day it came out
                "1@2006-03-14              | 2006-03-13 | OUT",
                "1@2006-03-14              | 2006-03-14 | CERTAIN",
                "1@2006-03-14 2@2013-06-01 | 2013-05-31 | CERTAIN",
                "1@2006-03-14 2@2013-06-01 | 2013-06-01 | OUT",
                // a year only
                "1@2006                    | 2005-12-31 | OUT",
                "1@2006                    | 2006-06-01 | POSSIBLE",
                "1@2006                    | 2006-12-31 | CERTAIN",
                "1@2006 2@2013             | 2012-12-31 | CERTAIN",
                "1@2006 2@2013             | 2013-06-01 | POSSIBLE",
                "1@2006 2@2013             | 2013-12-31 | OUT",
                // about a year may be the year before or after
                "1@~2006                   | 2005-06-01 | POSSIBLE",
                "1@~2006                   | 2007-06-01 | POSSIBLE",
                "1@~2006                   | 2007-12-31 | CERTAIN",
                // nobody knows when
                "1@?                       | 1999-01-01 | POSSIBLE",
                "1@? 2@2013-06-01          | 2013-06-01 | OUT",
                "1@2006-03-14 2@?          | 2030-01-01 | POSSIBLE",
                "1@2006-03-14 2@?          | 2006-03-13 | OUT",
            })
    void whatIsInOnAnyDate(String stay, LocalDate day, String answer) {
        var part = Parts.part("HEAD 46 METAL Corin " + stay);
        var found = InSitu.on(day, List.of(part));
        assertEquals(answer.equals("CERTAIN") ? List.of(part) : List.of(), found.certain());
        assertEquals(answer.equals("POSSIBLE") ? List.of(part) : List.of(), found.possible());
    }

    /** Construct, bearing couple, head diameter and metal-on-metal of what is in together. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                                                                   | NOTHING     | NO      |",
                "CUP 52/46 METAL a; RESURFACING_HEAD 46 METAL a                     | RESURFACING | YES     | 46",
                // a resurfacing cup under a large modular head on a stem
                "CUP 54/48 METAL a; HEAD 48 METAL a; STEM 12 - a; TAPER_SLEEVE - - a | STEMMED    | YES     | 48",
                "CUP 54/48 METAL a; HEAD 48 METAL a                                 | STEMMED     | YES     | 48",
                // a metal liner under a resurfacing head is a resurfacing
                "CUP 58 - a; LINER 46/46 METAL a; RESURFACING_HEAD 46 METAL a       | RESURFACING | YES     | 46",
                // the liner is the surface, not the cup around it
                "CUP 52 METAL a; LINER 36/36 POLY a; HEAD 36 METAL a; STEM 12 - a   | STEMMED     | NO      | 36",
                "CUP 52 METAL a; LINER 36/36 METAL a; HEAD 36 METAL a; STEM 12 - a  | STEMMED     | YES     | 36",
                "CUP 52 METAL a; HEAD 36 CERAMIC a; STEM 12 - a                     | STEMMED     | NO      | 36",
                // one surface unknown
                "CUP 52/46 METAL a; RESURFACING_HEAD 46 - a                         | RESURFACING | UNKNOWN | 46",
                "CUP 52/46 METAL a                                                  | UNKNOWN     | UNKNOWN | 46",
                "SCREW 6 - a                                                        | NOTHING     | NO      |",
            })
    void whatTheyMakeTogether(@Nullable String parts, Construct construct, MetalOnMetal metal, @Nullable Integer head) {
        var build = Build.of(Arrays.stream((parts == null ? "" : parts).split(";"))
                .filter(part -> !part.isBlank())
                .map(part -> Parts.part(part + " 1@2008-01-01"))
                .toList());
        assertEquals(construct, build.construct());
        assertEquals(metal, build.metalOnMetal());
        assertEquals(head, build.headMillimetres());
    }

    @Test
    void whatTheDatesLeaveOpenIsUnknown() {
        var metal = List.of(
                Parts.part("CUP 54/48 METAL a 1@2006-01-01 2@2013"),
                Parts.part("RESURFACING_HEAD 48 METAL a 1@2006-01-01 2@2013"),
                Parts.part("LINER 36 POLY a 2@2013"),
                Parts.part("HEAD 36 CERAMIC a 2@2013"),
                Parts.part("STEM 12 - a 2@2013"));
        assertEquals(
                MetalOnMetal.YES, InSitu.on(LocalDate.of(2012, 12, 31), metal).metalOnMetal());
        var during = InSitu.on(LocalDate.of(2013, 6, 1), metal);
        assertEquals(MetalOnMetal.UNKNOWN, during.metalOnMetal());
        assertEquals(Construct.UNKNOWN, during.build().construct());
        assertEquals(
                MetalOnMetal.NO, InSitu.on(LocalDate.of(2013, 12, 31), metal).metalOnMetal());
    }
}
