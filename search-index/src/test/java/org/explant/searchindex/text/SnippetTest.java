// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.explant.searchindex.WordBox;
import org.junit.jupiter.api.Test;

class SnippetTest {
    @Test
    void aShortPageIsShownWholeOnOneLine() {
        Snippet snippet = Snippet.around("A  large\n pseudo-\ntumour.", List.of(new Span(10, 24)));
        assertEquals("A large pseudo- tumour.", snippet.text());
        assertEquals(List.of(new Span(8, 22)), snippet.marks());
        assertFalse(snippet.cutBefore() || snippet.cutAfter());
    }

    @Test
    void thePieceLiesWhereHitsStandClosest() {
        String page = "hip " + "filler ".repeat(100) + "hip and other hip " + "filler ".repeat(100);
        List<Span> hits = spansOf("hip", page);
        Snippet snippet = Snippet.around(page, hits);
        assertEquals(2, snippet.marks().size());
        assertTrue(snippet.text().contains("hip and other hip"));
        assertTrue(snippet.cutBefore() && snippet.cutAfter());
        assertTrue(snippet.text().startsWith("filler") && snippet.text().endsWith("filler"));
    }

    @Test
    void everyMarkCoversWhatTheHitCovered() {
        Random random = new Random(7);
        for (int round = 0; round < 5_000; round++) {
            String page = page(random);
            Snippet snippet = Snippet.around(page, spansOf("hip", page));
            assertTrue(snippet.text().length() <= Snippet.LENGTH);
            List<String> marked = snippet.marks().stream()
                    .map(mark -> snippet.text().substring(mark.from(), mark.to()))
                    .toList();
            // Only the outermost may be cut, where no white space is near.
            assertTrue(marked.stream().allMatch("hip"::contains));
            assertEquals(page.contains("hip"), marked.contains("hip"));
            assertTrue(marked.stream().filter(each -> !each.equals("hip")).count() <= 2);
            assertFalse(snippet.text().contains("\n"));
        }
    }

    @Test
    void aPageWithoutSpacesIsCutBetweenCharacters() {
        String page = "\uD83D\uDE00".repeat(300);
        Snippet snippet = Snippet.around(page, List.of());
        assertEquals("\uD83D\uDE00".repeat(Snippet.LENGTH / 2), snippet.text());
        Snippet odd = Snippet.around("x" + page, List.of(new Span(301, 303)));
        assertTrue(odd.text().codePoints().allMatch(c -> c == 0x1F600));
    }

    @Test
    void anEmptyPageGivesAnEmptyPiece() {
        assertEquals(new Snippet("", List.of(), false, false), Snippet.around("", List.of()));
    }

    @Test
    void aHitIsDrawnWithTheBoxesOfTheWordsItOverlaps() {
        WordBox first = new WordBox(0, 7, 0.1f, 0.1f, 0.1f, 0.02f);
        WordBox second = new WordBox(8, 14, 0.1f, 0.2f, 0.1f, 0.02f);
        WordBox third = new WordBox(15, 19, 0.3f, 0.2f, 0.1f, 0.02f);
        List<Mark> marks = Mark.of(List.of(new Span(0, 14), new Span(17, 18)), List.of(first, second, third));
        assertEquals(List.of(first, second), marks.get(0).boxes());
        assertEquals(List.of(third), marks.get(1).boxes());
    }

    @Test
    void overlappingHitsAreMarkedOnce() {
        List<Span> hits = List.of(new Span(5, 9), new Span(0, 3), new Span(2, 4), new Span(4, 5), new Span(6, 7));
        assertEquals(List.of(new Span(0, 4), new Span(4, 5), new Span(5, 9)), Span.merged(hits));
    }

    private static List<Span> spansOf(String word, String page) {
        List<Span> spans = new ArrayList<>();
        for (int at = page.indexOf(word); at >= 0; at = page.indexOf(word, at + 1)) {
            spans.add(new Span(at, at + word.length()));
        }
        return spans;
    }

    private static String page(Random random) {
        String[] words = {"hip", "metal ", " \n ", "x", "\uD83D\uDE00", "implantation ", "\t", "y".repeat(40)};
        StringBuilder page = new StringBuilder();
        for (int i = random.nextInt(80); i > 0; i--) {
            page.append(words[random.nextInt(words.length)]);
        }
        return page.toString();
    }
}
