// SPDX-License-Identifier: Apache-2.0
package org.explant.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.explant.records.candidate.Candidate;
import org.explant.records.candidate.CandidateKind;
import org.explant.records.candidate.Doubt;
import org.explant.records.candidate.Part;
import org.explant.records.candidate.PartName;
import org.explant.records.label.DeviceNames;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read from a page, what is refused, and that every place is exact. */
class PageCandidatesTest {
    private static final DeviceNames NAMES =
            DeviceNames.of(List.of("Smith & Nephew", "DePuy"), List.of("Birmingham Hip Resurfacing (BHR)", "ASR XL"));

    private static final String PAGE = """
            TRACE METALS LABORATORY
            Sample: 14/03/2016  Rec'd: 15/03/2016
            Cobalt (whole blood)              152   nmol/L    (<10)        H
            Chromium (whole blood)            <20   nmol/L    (<40)
            MHRA MDA/2017/018: Co >119, Cr >134.5 nmol/L suggests further investigation
            """;

    private static List<Candidate> read(String text) {
        return PageCandidates.of(text, NAMES);
    }

    private static Part part(Candidate of, PartName name) {
        return of.parts().stream()
                .filter(part -> part.name() == name)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyPartStandsWhereItSays() {
        var found = read(PAGE);
        assertEquals(2, found.size());
        var cobalt = found.getFirst();
        var value = part(cobalt, PartName.VALUE);
        assertEquals("152", PAGE.substring(value.from(), value.to()));
        var day = part(cobalt, PartName.SAMPLED_ON);
        assertEquals("2016-03-14", day.value());
        assertEquals("14/03/2016", PAGE.substring(day.from(), day.to()));
        assertEquals("2016-03-15", cobalt.value(PartName.RECEIVED_ON).orElseThrow());
        assertTrue(PAGE.substring(cobalt.from(), cobalt.to()).startsWith("Cobalt (whole blood)"));
        var chromium = part(found.getLast(), PartName.VALUE);
        assertEquals("<20", chromium.value(), "the printed figure, and not half of it");
        assertEquals("<20", PAGE.substring(chromium.from(), chromium.to()));
    }

    @Test
    void aUnitThatStandsWithAnotherFigureIsMarkedAsInferred() {
        var found = read("Date 12/01/14 09/07/14\nCobalt 96 nmol/L 131");
        assertEquals(Set.of(Doubt.SPECIMEN_NOT_SAID), found.getFirst().doubts());
        assertTrue(found.getLast().doubts().contains(Doubt.UNIT_INFERRED));
        assertEquals("2014-07-09", found.getLast().value(PartName.SAMPLED_ON).orElseThrow());
    }

    @Test
    void anOlderValueIsMarkedAndHasItsOwnDay() {
        var found = read("metal ions: Co 9.2ppb, Cr 4.7ppb (prev 6.1 / 3.9 in Nov 2013)");
        assertEquals(4, found.size());
        var older = found.stream()
                .filter(each -> each.doubts().contains(Doubt.EARLIER_VALUE))
                .toList();
        assertEquals(2, older.size());
        older.forEach(
                each -> assertEquals("2013-11", each.value(PartName.SAMPLED_ON).orElseThrow()));
    }

    @Test
    void aResultOfMoreThanAThousandIsReadAndDoubtedAndAnImpossibleOneIsNot() {
        assertTrue(read("Serum cobalt 3,250 nmol/L").getFirst().doubts().contains(Doubt.UNUSUALLY_HIGH));
        assertEquals(List.of(), read("Cobalt 25,000 nmol/L"));
        assertEquals(List.of(), read("Co 90 umol/L, Cr 78 umol/L"));
        assertEquals(2, read("Co = 0.152 umol/L; Cr = 0.071 µmol/l").size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cobalt chrome head 46 mm",
                "28 mm CoCr head",
                "2/0 chromic catgut",
                "Co-amoxiclav 625, co-codamol 30/500, Co-trimoxazole",
                "c/o pain 3/52",
                "Cr 78 umol/L",
                "Cr-EDTA GFR 74",
                "CRP 7, CO2 24 mmol/L",
                "vitamin B12 (cobalamin) 310 ng/L",
                "Holt & Co. 119 High Street",
                "7 ppb is equal to 119 nmol/L cobalt and 134.5 nmol/L chromium",
                "threshold: cobalt >119 nmol/L",
                "Urine cobalt 12 ug/L",
                "Synovial fluid cobalt 1,950 ug/L",
                "patch test cobalt chloride 1%"
            })
    void whatOnlyLooksLikeAResultIsNone(String line) {
        assertEquals(List.of(), read(line));
    }

    @Test
    void theTwoScalesOfTheHipScoreAreKeptApartAndNobodyGuesses() {
        assertEquals("0-48", read("OHS 31/48").getFirst().value(PartName.SCALE).orElseThrow());
        assertEquals(
                "12-60",
                read("OHS 44 out of 60").getFirst().value(PartName.SCALE).orElseThrow());
        assertEquals(Set.of(Doubt.SCALE_NOT_SAID), read("OHS 31").getFirst().doubts());
    }

    @Test
    void aDeniedFindingIsNoneAndTheOneBesideItIs() {
        var found = read("the scan shows no pseudotumour, small effusion only");
        assertEquals(1, found.size());
        assertEquals("EFFUSION", found.getFirst().value(PartName.FINDING).orElseThrow());
    }

    @Test
    void aLabelIsOneCandidateWithItsLines() {
        var found = read("Smith & Nephew\nBirmingham Hip Resurfacing\nREF 74120252\nLOT 06CM54321\nSize 52");
        assertEquals(1, found.size());
        assertEquals(
                "Birmingham Hip Resurfacing (BHR)",
                found.getFirst().value(PartName.SYSTEM).orElseThrow());
        assertEquals("06CM54321", found.getFirst().value(PartName.LOT).orElseThrow());
        assertEquals("52", found.getFirst().value(PartName.SIZE).orElseThrow());
    }

    @Test
    void anOperationHasItsDayAndSideAndAPlannedOneIsNone() {
        var done =
                read("On 30.11.2004 a right hip resurfacing was carried out.").getFirst();
        assertEquals(CandidateKind.OPERATION, done.kind());
        assertEquals("2004-11-30", done.value(PartName.DONE_ON).orElseThrow());
        assertEquals("RIGHT", done.value(PartName.SIDE).orElseThrow());
        assertEquals(List.of(), read("Listed for left total hip replacement 12/03/2008"));
    }

    @Test
    void aPageOfAHundredThousandLettersIsReadWhateverStandsOnIt() {
        for (String hostile :
                List.of("Cobalt (", "1.", "12/01/14 ", "Cobalt\nChromium\n", "REF ", "a", "9", "Co/", "1,111,"))
            read(hostile.repeat(100_000 / hostile.length()));
    }

    @Test
    void noMixtureOfWordsLeadsOffThePage() {
        var words =
                ("cobalt chromium Co Cr ( ) / - : = < > , . ; | \n 152 9.2 0.071 12/01/14 14 March 2016 nmol / L ug ppb umol prev was"
                                + " from to whole blood serum Date REF LOT 9998-90-147 Size 46 mm OHS Oxford Hip Score /48 out of 60 MRI no"
                                + " pseudotumour effusion Anderson grade C2 left right hip replacement revision revised in 2008 on MHRA urine")
                        .split(" ");
        var random = new Random(5);
        for (int page = 0; page < 400; page++) {
            var text = new StringBuilder();
            for (int word = 0; word < 120; word++)
                text.append(words[random.nextInt(words.length)]).append(random.nextInt(6) == 0 ? "" : " ");
            for (Candidate each : read(text.toString())) {
                assertTrue(each.from() >= 0 && each.to() <= text.length() && each.from() < each.to(), text.toString());
                each.parts().forEach(part -> assertTrue(part.to() <= text.length()));
            }
        }
    }
}
