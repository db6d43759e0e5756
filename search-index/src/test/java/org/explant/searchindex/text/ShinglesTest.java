// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShinglesTest {
    @Test
    void likenessIsThePartOfAllThreeWordsThatBothHave() {
        Shingles one = Shingles.of("serum cobalt was raised again");
        Shingles other = Shingles.of("Serum COBALT was raised, today");
        assertEquals(3, one.size());
        assertEquals(2 / 4.0, one.likeness(other));
        assertEquals(1, one.likeness(one));
        assertEquals(0, one.likeness(Shingles.of("nothing of this is there")));
        assertEquals(0, Shingles.of("").likeness(Shingles.of("")));
    }

    @Test
    void aWordBrokenOverTwoLinesIsTwoWordsLikeItsHalves() {
        assertEquals(1, Shingles.of("the pseudo-\ntumour was").likeness(Shingles.of("the pseudo tumour was")));
    }

    @Test
    void theSketchIsOfTheWordsAlone() {
        String words = IntStream.range(0, 60)
                .mapToObj(i -> "w" + (char) ('a' + i % 26) + i * 7919 % 97)
                .collect(Collectors.joining(" "));
        int[] sketch = Shingles.of(words).sketch();
        assertEquals(Shingles.BANDS, sketch.length);
        assertArrayEquals(
                sketch,
                Shingles.of(words.toUpperCase(java.util.Locale.ROOT).replace(" ", ",\n"))
                        .sketch());
        assertEquals(0, Shingles.of("too few words for a sketch").sketch().length);
    }

    @Test
    void aSketchFindsHalfAlikeInFourCasesOfFive() {
        int found = 0;
        for (int round = 0; round < 400; round++) {
            int from = round * 1_000;
            Shingles one = Shingles.of(words(from, from + 300));
            Shingles other = Shingles.of(words(from + 100, from + 400));
            assertEquals(0.5, one.likeness(other), 0.01);
            int[] here = one.sketch();
            int[] there = other.sketch();
            found += IntStream.range(0, here.length).anyMatch(i -> here[i] == there[i]) ? 1 : 0;
        }
        assertTrue(found > 400 * 0.72 && found < 400 * 0.9, found + " of 400");
    }

    private static String words(int from, int to) {
        return IntStream.range(from, to).mapToObj(ShinglesTest::word).collect(Collectors.joining(" "));
    }

    /** Every number is another word. */
    private static String word(int number) {
        StringBuilder word = new StringBuilder();
        for (int left = number, letter = 0; letter < 5; letter++, left /= 26) {
            word.append((char) ('a' + left % 26));
        }
        return word.toString();
    }
}
