// SPDX-License-Identifier: Apache-2.0
package org.explant.implant.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.explant.document.DocumentId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssessmentTest {
    private static final DocumentId PAPER = new DocumentId(new UUID(0, 1));

    /** {@code STICKER=46; REGISTER=48}: what each source says. */
    private static List<Said> said(String told) {
        var all = new ArrayList<Said>();
        for (String each : told.split(";")) {
            if (each.isBlank()) continue;
            var parts = each.strip().split("=");
            var kind = SourceKind.valueOf(parts[0]);
            all.add(new Said(parts[1], kind, kind.usual(), null));
        }
        return all;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SIZE  |                                                  | UNKNOWN         | 0",
                "SIZE  | IMPLANT_STICKER=46 mm                            | ONE_SOURCE      | 1",
                "SIZE  | CLAIMANT=46                                      | ONE_WEAK_SOURCE | 1",
                "SIZE  | IMPLANT_STICKER=46 mm; REGISTER=Size 46          | AGREED          | 2",
                "SIZE  | IMPLANT_STICKER=46; REGISTER=48                  | DISAGREE        | 2",
                "SIZE  | IMPLANT_STICKER=54/48; REGISTER=54mm             | AGREED          | 2",
                "SIZE  | IMPLANT_STICKER=54/48; REGISTER=54/46            | DISAGREE        | 2",
                "REF   | IMPLANT_STICKER=9998-90-146; REGISTER=999890146  | AGREED          | 2",
                "LOT   | IMPLANT_STICKER=07AM12345; REGISTER=07AM12346    | DISAGREE        | 2",
                "MAKER | IMPLANT_STICKER=Smith & Nephew; REGISTER=SMITH AND NEPHEW PLC | AGREED | 2",
                "MAKER | IMPLANT_STICKER=DePuy International Ltd; MAKER_LETTER=DePuy   | AGREED | 2",
                "MAKER | IMPLANT_STICKER=Corin; CLAIMANT=Zimmer           | DISAGREE        | 2",
                "DATE  | OPERATION_NOTE=2006-03-14; CLAIMANT=2006         | AGREED          | 2",
                "DATE  | OPERATION_NOTE=2006-03-14; REGISTER=2006-03-15   | DISAGREE        | 2",
                "SURGEON | OPERATION_NOTE=Mr J Finch; REGISTER=J. Finch   | AGREED          | 2",
                "FINDINGS | OPERATION_NOTE=grey fluid; CLINIC_LETTER=fluid collection | AGREED  | 2",
                "SIDE  | IMPLANT_STICKER=LEFT; REGISTER=RIGHT             | DISAGREE        | 2",
                "SIZE  | CLINIC_LETTER=46; CLAIMANT=46                    | AGREED          | 2",
            })
    void sourcesTogetherBearAValueOrNot(
            ImplantField field, @org.jspecify.annotations.Nullable String told, Sureness sureness, int sources) {
        assertEquals(new Assessment(sureness, sources), Assessment.of(field, said(told == null ? "" : told)));
    }

    @Test
    void whatOnePaperSaysTwiceIsOneSource() {
        var once = new Said("46", SourceKind.IMPLANT_STICKER, Grade.STRONG, PAPER);
        assertEquals(new Assessment(Sureness.ONE_SOURCE, 1), Assessment.of(ImplantField.SIZE, List.of(once, once)));
    }

    @Test
    void oneContradictionMakesTheWholeDoubtful() {
        var fields = List.of(new Assessment(Sureness.AGREED, 3), new Assessment(Sureness.DISAGREE, 2));
        var all = said("IMPLANT_STICKER=a; REGISTER=b; OPERATION_NOTE=c");
        assertEquals(new Assessment(Sureness.DISAGREE, 3), Assessment.overall(fields, all));
        assertEquals(new Assessment(Sureness.AGREED, 3), Assessment.overall(fields.subList(0, 1), all));
        assertEquals(new Assessment(Sureness.UNKNOWN, 0), Assessment.overall(List.of(), List.of()));
    }
}
