// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TokenLawsTest {
    /** What scanners, fonts and typists put between and into words, and what breaks careless offsets. */
    private static final String[] PIECES = {
        "hip",
        "36",
        "mm",
        "0.05",
        "-",
        "-\n",
        "\u00AD\n",
        "\r\n",
        " ",
        "/",
        ".",
        "'",
        "\u2019",
        "\u0301",
        "\u00AD",
        "\uFB01",
        "\uD83D\uDE00",
        "\uD83D",
        "\uDE00",
        "\u0640",
        "\u0645\u064F",
        "\uFDFA",
        "\u00DF",
        "\u0130",
        "\uD835\uDC07",
        "\u0000",
        "\u200D",
        "\u2079",
        "\u00BD",
        "\u80A1",
        "\uAC00",
        "\u0CC6",
        "\u1E9E",
        "\u0345",
        "x".repeat(254)
    };

    @Test
    void everyTokenStaysInsideTheTextAndInOrder() {
        Random random = new Random(42);
        for (int round = 0; round < 20_000; round++) {
            String text = text(random);
            int position = -1;
            for (Token token : EvidenceTokenizer.tokens(text)) {
                assertTrue(token.from() >= 0 && token.from() < token.to() && token.to() <= text.length());
                assertTrue(token.position() == position || token.position() == position + 1);
                assertTrue(!token.term().isEmpty() && token.term().length() <= EvidenceTokenizer.LONGEST_TERM);
                position = token.position();
            }
        }
    }

    @Test
    void theTextUnderATokenHasThatTerm() {
        Random random = new Random(43);
        for (int round = 0; round < 20_000; round++) {
            String text = text(random);
            for (Token token : EvidenceTokenizer.tokens(text)) {
                String covered = text.substring(token.from(), token.to());
                assertTrue(EvidenceTokenizer.terms(covered).contains(token.term()), () -> "lost under its own span");
            }
        }
    }

    @Test
    void aTermIsItsOwnOnlyTerm() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            for (String term : EvidenceTokenizer.terms(Character.toString(c))) {
                assertEquals(List.of(term), EvidenceTokenizer.terms(term), "U+" + Integer.toHexString(c));
            }
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i >= 0; i--) {
            text.append(
                    random.nextInt(8) == 0
                            ? Character.toString(random.nextInt(Character.MAX_CODE_POINT + 1))
                            : PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }
}
