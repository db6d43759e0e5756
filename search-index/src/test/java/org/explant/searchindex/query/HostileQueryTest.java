// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HostileQueryTest {
    private final QueryLanguage language = QueryLanguage.english();

    @Test
    void aHundredThousandRandomTextsAreAnsweredOrRefused() {
        Random random = new Random(99);
        int answered = 0;
        for (int round = 0; round < 100_000; round++) {
            answered += isAnswered(HostileTexts.text(random)) ? 1 : 0;
        }
        assertTrue(answered > 10_000 && answered < 90_000, "the generator must make both");
    }

    @Test
    void hugeInputsAreRefused() {
        List<String> huge = List.of(
                "(".repeat(5_000),
                "(".repeat(5_000) + "hip" + ")".repeat(5_000),
                '"' + "hip ".repeat(20_000) + '"',
                "NOT ".repeat(100_000) + "hip",
                "\uD83D\uDE00".repeat(500_000),
                "*".repeat(100_000));
        huge.forEach(text -> assertEquals(false, isAnswered(text)));
    }

    @Test
    void deepButShortInputsAreRefused() {
        assertEquals(false, isAnswered("(".repeat(999)));
        assertEquals(false, isAnswered("hip " + "NOT ".repeat(240) + "knee"));
    }

    /** Anything but an answer or a problem inside the text would fail the test. */
    private boolean isAnswered(String typed) {
        try {
            PageQuery query = language.read(typed);
            new PageMatcher(query).hits("pseudotumour of the hip, 36 mm");
            return true;
        } catch (QueryProblem problem) {
            assertTrue(problem.position() >= 0 && problem.length() >= 0);
            assertTrue(problem.position() + problem.length() <= typed.length());
            return false;
        }
    }
}
