// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.explant.monitoring.guidance.GuidanceLibrary;
import org.explant.monitoring.guidance.OwnSettings;
import org.explant.monitoring.history.AHip;
import org.explant.party.Sex;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which row of which alert governs a hip on a day, how often it asks for a review, and which unknown facts decided. */
class GoverningRowTest {
    private static final Duties DUTIES = new Duties(GuidanceLibrary.shipped(), OwnSettings.DEFAULT);

    /** Columns: case | day | hip | sex | symptoms | alert and row | reviews in thirty years | what was taken as strictest. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        before the first alert nothing governs                          | 2010-04-21 | STEM 50 OTHER      | MALE   | no  | -                | -  | -
        2010: a painful hip is reviewed yearly for five years           | 2010-05-01 | RES 50 OTHER       | MALE   | yes | MDA/2010/033 S   | 5  | -
        2010: so is one without symptoms                                | 2010-05-01 | RES 50 OTHER       | MALE   | no  | MDA/2010/033 A   | 5  | -
        2010: the size of the head does not matter yet                  | 2010-08-01 | STEM 28 OTHER      | FEMALE | no  | MDA/2010/033 A   | 5  | -
        2010: a recalled ASR without symptoms, the maker's words tie    | 2010-12-01 | STEM 45 ASR        | MALE   | no  | MDA/2010/069 ASR | 5  | -
        2010: a painful ASR, the general alert asks for more tests      | 2010-12-01 | RES 45 ASR         | MALE   | yes | MDA/2010/033 S   | 5  | -
        2012: stemmed 36 mm is yearly for life                          | 2012-03-01 | STEM 36 OTHER      | MALE   | no  | MDA/2012/008 GE36 | 30 | -
        2012: stemmed 35 mm is below 36                                 | 2012-03-01 | STEM 35 OTHER      | MALE   | no  | MDA/2012/008 LT36-A | 5 | -
        2012: stemmed 28 mm with symptoms, five years at the least      | 2012-03-01 | STEM 28 OTHER      | MALE   | yes | MDA/2012/008 LT36-S | 5 | -
        2012: a painful resurfacing, five years at the least            | 2012-03-01 | RES 50 OTHER       | MALE   | yes | MDA/2012/008 RES-S | 5 | -
        2012: a resurfacing without symptoms keeps the advice of 2010   | 2012-03-01 | RES 50 OTHER       | MALE   | no  | MDA/2010/033 A   | 5  | -
        2012: an ASR resurfacing is yearly for life                     | 2012-03-01 | RES 45 ASR         | MALE   | no  | MDA/2012/008 ASR | 30 | -
        2012: MITCH on Accolade is yearly for life                      | 2012-05-01 | STEM 48 MITCH_ON_ACCOLADE | MALE | no | MDA/2012/016 MITCH | 30 | -
        2012: a MITCH resurfacing is not affected by its alert          | 2012-05-01 | RES 48 OTHER       | MALE   | no  | MDA/2010/033 A   | 5  | -
        June 2012: ASR with symptoms                                    | 2012-09-01 | STEM 45 ASR        | MALE   | yes | MDA/2012/036 ASR-S | 30 | -
        June 2012: ASR without symptoms                                 | 2012-09-01 | RES 45 ASR         | FEMALE | no  | MDA/2012/036 ASR-A | 30 | -
        June 2012: stemmed 36 mm with symptoms                          | 2012-09-01 | STEM 36 OTHER      | MALE   | yes | MDA/2012/036 GE36-S | 30 | -
        June 2012: stemmed 54 mm without symptoms                       | 2012-09-01 | STEM 54 OTHER      | FEMALE | no  | MDA/2012/036 GE36-A | 30 | -
        June 2012: stemmed 28 mm with symptoms is now for life          | 2012-09-01 | STEM 28 OTHER      | MALE   | yes | MDA/2012/036 LT36-S | 30 | -
        June 2012: stemmed 28 mm without symptoms is local              | 2012-09-01 | STEM 28 OTHER      | MALE   | no  | MDA/2012/036 LT36-A | 0 | -
        June 2012: resurfacing with symptoms is now for life            | 2012-09-01 | RES 50 OTHER       | MALE   | yes | MDA/2012/036 RES-S | 30 | -
        June 2012: resurfacing without symptoms is local                | 2012-09-01 | RES 50 OTHER       | FEMALE | no  | MDA/2012/036 RES-A | 0 | -
        June 2012: an R3 metal liner under a resurfacing head is for life | 2012-09-01 | RES 50 R3_METAL_LINER | MALE | no | MDA/2012/037 R3 | 30 | -
        June 2012: an R3 metal liner on a stem, its own alert asks for less | 2012-09-01 | STEM 46 R3_METAL_LINER | MALE | yes | MDA/2012/036 GE36-S | 30 | -
        2013: Adept 12/14 modular head without symptoms                 | 2013-06-01 | STEM 48 ADEPT_MODULAR | MALE | no  | MDA/2013/010 ADEPT-A | 30 | -
        2013: Adept 12/14 modular head with symptoms                    | 2013-06-01 | STEM 48 ADEPT_MODULAR | MALE | yes | MDA/2013/010 ADEPT-S | 30 | -
        2013: an Adept resurfacing stays local                          | 2013-06-01 | RES 48 OTHER       | MALE   | no  | MDA/2012/036 RES-A | 0 | -
        2015: BHR in a man, 50 mm, no symptoms stays local              | 2015-09-01 | RES 50 BHR         | MALE   | no  | MDA/2012/036 RES-A | 0 | -
        2015: BHR in a woman                                            | 2015-09-01 | RES 50 BHR         | FEMALE | no  | MDA/2015/024 BHR-F | 30 | -
        2015: BHR with a 46 mm head counts as 46 or less                | 2015-09-01 | RES 46 BHR         | MALE   | no  | MDA/2015/024 BHR-46 | 30 | -
        2015: BHR with a 47 mm head does not                            | 2015-09-01 | RES 47 BHR         | MALE   | no  | MDA/2012/036 RES-A | 0 | -
        2015: BHR with symptoms, its own alert is the newer             | 2015-09-01 | RES 50 BHR         | MALE   | yes | MDA/2015/024 BHR-S | 30 | -
        2015: a BHR cup under a modular head is no BHR but stemmed      | 2015-09-01 | STEM 50 OTHER      | FEMALE | no  | MDA/2012/036 GE36-A | 30 | -
        2017: anybody with symptoms                                     | 2018-01-01 | RES 52 BHR 10A     | MALE   | yes | MDA/2017/018 T1  | 30 | -
        2017: ASR without symptoms                                      | 2018-01-01 | RES 52 ASR 10A     | MALE   | no  | MDA/2017/018 T8  | 30 | -
        2017: ASR with symptoms                                         | 2018-01-01 | STEM 52 ASR        | MALE   | yes | MDA/2017/018 T1  | 30 | -
        2017: stemmed 36 mm without symptoms                            | 2018-01-01 | STEM 36 OTHER      | MALE   | no  | MDA/2017/018 T7  | 30 | -
        2017: stemmed 35 mm in a man without symptoms                   | 2018-01-01 | STEM 35 OTHER      | MALE   | no  | MDA/2017/018 T6  | 13 | -
        2017: stemmed 28 mm in a woman is yearly until it is checked    | 2018-01-01 | STEM 28 OTHER      | FEMALE | no  | MDA/2017/018 T6-F | 30 | -
        2017: a resurfaced woman without symptoms                       | 2018-01-01 | RES 52 BHR 10A     | FEMALE | no  | MDA/2017/018 T2  | 30 | -
        2017: a resurfaced man, 48 mm counts as 48 or less              | 2018-01-01 | RES 48 BHR 10A     | MALE   | no  | MDA/2017/018 T3  | 30 | -
        2017: a resurfaced man, 49 mm, a rated device comes less often  | 2018-01-01 | RES 49 BHR 10A     | MALE   | no  | MDA/2017/018 T5  | 13 | -
        2017: a resurfaced man, 52 mm, a device without 10A             | 2018-01-01 | RES 52 OTHER NOT   | MALE   | no  | MDA/2017/018 T4  | 30 | -
        2017: an R3 liner with a large resurfacing head keeps its own alert | 2018-01-01 | RES 52 R3_METAL_LINER 10A | MALE | no | MDA/2012/037 R3 | 30 | -
        2017: MITCH on Accolade, the newer general alert asks for more  | 2018-01-01 | STEM 50 MITCH_ON_ACCOLADE | MALE | no | MDA/2017/018 T7 | 30 | -
        today, symptoms unknown: taken as symptomatic                   | 2026-01-01 | RES 52 BHR 10A     | MALE   | ?   | MDA/2017/018 T1  | 30 | SYMPTOMS
        today, sex unknown decides for a large rated resurfacing        | 2026-01-01 | RES 52 BHR 10A     | NOT_KNOWN | no | MDA/2017/018 T2 | 30 | SEX
        today, another sex than the alerts know is unknown to them      | 2026-01-01 | RES 52 BHR 10A     | OTHER  | no  | MDA/2017/018 T2  | 30 | SEX
        today, sex unknown decides nothing for a stemmed 36 mm          | 2026-01-01 | STEM 36 OTHER      | NOT_KNOWN | no | MDA/2017/018 T7 | 30 | -
        today, head unknown in a rated resurfaced man                   | 2026-01-01 | RES ? BHR 10A      | MALE   | no  | MDA/2017/018 T3  | 30 | HEAD_SIZE
        today, head unknown on a stem in a man                          | 2026-01-01 | STEM ? OTHER       | MALE   | no  | MDA/2017/018 T7  | 30 | HEAD_SIZE
        today, head unknown with symptoms decides nothing               | 2026-01-01 | STEM ? OTHER       | MALE   | yes | MDA/2017/018 T1  | 30 | -
        today, rating unknown in a large resurfaced man                 | 2026-01-01 | RES 52 BHR ?       | MALE   | no  | MDA/2017/018 T4  | 30 | ODEP_RATING
        today, construct unknown, 50 mm, a rated man                    | 2026-01-01 | WHAT 50 OTHER 10A  | MALE   | no  | MDA/2017/018 T7  | 30 | CONSTRUCT
        today, device unknown, 28 mm on a stem in a man                 | 2026-01-01 | STEM 28 ? NOT      | MALE   | no  | MDA/2017/018 T8  | 30 | DEVICE
        today, everything unknown                                       | 2026-01-01 | WHAT ? ? ?         | NOT_KNOWN | ? | MDA/2017/018 T1 | 30 | CONSTRUCT DEVICE HEAD_SIZE ODEP_RATING SEX SYMPTOMS
        """)
    void governs(
            String words,
            LocalDate day,
            String hip,
            Sex sex,
            String symptoms,
            String row,
            String reviews,
            String unknown) {
        var built = AHip.of(hip, "2009-03-10").sex(sex);
        if (!symptoms.equals("?")) built.symptoms(symptoms.equals("yes"), "2009-03-10");
        var duty = DUTIES.on(day, built.person());
        if (row.equals("-")) {
            assertEquals(0, duty.hips().size());
            return;
        }
        var found = duty.hips().getFirst();
        assertEquals(row, found.applied().citation());
        assertEquals(
                Integer.parseInt(reviews),
                found.applied().row().frequency().value().reviews());
        var matters =
                found.reading().matters().stream().map(Enum::name).sorted().collect(Collectors.joining(" "));
        assertEquals(unknown.equals("-") ? "" : unknown, matters);
    }
}
