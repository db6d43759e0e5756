// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceTokenizerTest {
    /** Text (Java escapes left to the source), then its terms parted by spaces. */
    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = true,
            value = {
                "MDA/2017/018 | mda 2017 018",
                "36mm | 36 mm",
                "36 mm | 36 mm",
                "7 ppb | 7 ppb",
                "e-discovery | e discovery",
                "AB-12345/B | ab 12345 b",
                "L4/5 | l 4 5",
                "p<0.05 | p 0.05",
                "<20 | 20",
                "12.5mg/kg | 12.5 mg kg",
                "12.05.2017 | 12 05 2017",
                "1.2.3.4 | 1 2 3 4",
                "cobalt 12.5. Next | cobalt 12.5 next",
                "3.Next | 3 next",
                ".5 | 5",
                "1,200 | 1 200",
                "A&E | a e",
                "c/o | c o",
                "#NOF | nof",
                "patient's | patient's",
                "patient\u2019s | patient's",
                "patients' | patients",
                "say 'quoted' now | say quoted now",
                "O\u2018Brien | o'brien",
                "a_b | a b",
                "Perth\u00E9s | perthes",
                "Perthe\u0301s | perthes",
                "STRASSE stra\u00DFe | strasse strasse",
                "\u0153dema | oedema",
                "\uFB01nding | finding",
                "\uFF21\uFF22\uFF11 | ab 1",
                "37\u00BAC | 37 c",
                "37\u00B0C | 37 c",
                "10\u2079/L | 10 9 l",
                "cm\u00B2 | cm 2",
                "\u00B5g \u03BCg | \u03BCg \u03BCg",
                "\u0663\u0664 | 34",
                "\u0645\u064F\u062F\u064E\u0631\u0651\u0650\u0633 | \u0645\u062F\u0631\u0633",
                "\u0645\u0640\u062F | \u0645\u062F",
                "\u80A1\u9AA8 | \u80A1 \u9AA8",
                "pseu\u00ADdo\u200Btumour | pseudotumour",
                "ASR\u2122 XL | asr xl",
                "\u00BD | ",
                "\uD83D\uDE00hip\uD83D\uDE00 | hip",
                "\uD83Dhip | hip",
                "\uD835\uDC07ip | hip",
            })
    void aTextHasTheseTerms(String text, String terms) {
        List<String> wanted = terms == null ? List.of() : List.of(terms.split(" ", -1));
        assertEquals(wanted, EvidenceTokenizer.terms(text));
    }

    @ParameterizedTest(name = "{0} {1} covers {2}")
    @CsvSource({
        "The 36mm head, 1, 36",
        "The 36mm head, 2, mm",
        "(MDA/2017/018.), 2, 018",
        "p<0.05., 1, 0.05",
        "a Perthe\u0301s b, 1, Perthe\u0301s",
        "x \uFB01nding y, 1, \uFB01nding",
        "\uD83D\uDE00 hip, 0, hip",
        "pseu\u00ADdo\u00AD x, 0, pseu\u00ADdo",
        "the patient\u2019s hip, 1, patient\u2019s",
        "\u202Bhip\u202C, 0, hip",
    })
    void aTokenCoversTheTextAsItWasRead(String text, int index, String covered) {
        Token token = EvidenceTokenizer.tokens(text).get(index);
        assertEquals(covered, text.substring(token.from(), token.to()));
    }

    @Test
    void aWordBrokenAtALineEndIsFoundWholeAndInHalves() {
        String page = "large pseudo-\r\n  tumour seen";
        assertEquals(
                List.of(
                        new Token("large", 0, 0, 5),
                        new Token("pseudo", 1, 6, 12),
                        new Token("pseudotumour", 1, 6, 23),
                        new Token("tumour", 2, 17, 23),
                        new Token("pseudotumour", 2, 6, 23),
                        new Token("seen", 3, 24, 28)),
                EvidenceTokenizer.tokens(page));
    }

    @Test
    void aSoftHyphenAtALineEndJoinsToo() {
        assertTrue(EvidenceTokenizer.terms("pseudo\u00AD\ntumour").contains("pseudotumour"));
        assertTrue(EvidenceTokenizer.terms("a-\nb-\nc").containsAll(List.of("ab", "bc")));
    }

    @ParameterizedTest
    @CsvSource({
        "'MDA/2017-\n018'",
        "'36-\nmm'",
        "'pseudo -tumour'",
        "'pseudo- tumour'",
        "'pseudo-'",
        "'pseudo-\n\ntumour'"
    })
    void nothingElseIsJoined(String text) {
        List<Token> tokens = EvidenceTokenizer.tokens(text);
        for (int i = 0; i < tokens.size(); i++) {
            assertEquals(i, tokens.get(i).position());
        }
    }

    @Test
    void aVeryLongRunIsCut() {
        List<Token> tokens = EvidenceTokenizer.tokens("x".repeat(600));
        assertEquals(
                List.of(255, 255, 90),
                tokens.stream().map(t -> t.term().length()).toList());
        assertEquals(new Token("x".repeat(90), 2, 510, 600), tokens.getLast());
    }
}
