// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.explant.searchindex.DocumentKey;
import org.explant.searchindex.EvidenceDocument;
import org.explant.searchindex.EvidenceDocument.Labels;
import org.explant.searchindex.PageText;

/**
 * A book of generated pages, the same on every machine: 290 words a page by Zipf's law, 40 pages a document, 50 documents a
 * claimant. Any page can be made alone, so no book ever stands in memory.
 */
final class ZipfBook {
    static final int PAGES_A_DOCUMENT = 40;
    static final int DOCUMENTS_A_GROUP = 50;
    private static final int WORDS_A_PAGE = 290;
    private static final int VOCABULARY = 100_000;
    private static final double OFFSET = 2.7;
    private static final String CONSONANTS = "bcdfghjklmnpqrstvwxz";
    private static final String VOWELS = "aeiou";
    private static final long SEED = 20_261_121L;

    private final double[] upTo = new double[VOCABULARY];
    private final String[] words = new String[VOCABULARY];

    ZipfBook() {
        double sum = 0;
        for (int rank = 0; rank < VOCABULARY; rank++) {
            sum += 1 / (rank + OFFSET);
            upTo[rank] = sum;
            words[rank] = word(rank);
        }
        for (int rank = 0; rank < VOCABULARY; rank++) {
            upTo[rank] /= sum;
        }
    }

    /** Three syllables tell the rank, up to three more make the length of real words. */
    private static String word(int rank) {
        StringBuilder word = new StringBuilder();
        int left = rank * 7919 % VOCABULARY;
        for (int syllable = 0; syllable < 3 + rank % 4; syllable++) {
            int part = syllable < 3 ? left % 100 : (rank / 3 + syllable * 31) % 100;
            word.append(CONSONANTS.charAt(part / 5)).append(VOWELS.charAt(part % 5));
            left /= 100;
        }
        return word.toString();
    }

    /** The word of this rank; 0 is the most frequent. */
    String ranked(int rank) {
        return words[rank];
    }

    String page(int document, int page) {
        SplittableRandom random = new SplittableRandom(SEED + document * 64L + page);
        StringBuilder text = new StringBuilder(WORDS_A_PAGE * 10);
        for (int i = 0; i < WORDS_A_PAGE; i++) {
            int place = Arrays.binarySearch(upTo, random.nextDouble());
            text.append(words[Math.min(place < 0 ? -place - 1 : place, VOCABULARY - 1)]);
            text.append(i % 12 == 11 ? ".\n" : " ");
        }
        return text.toString();
    }

    EvidenceDocument document(int number) {
        String group = group(number / DOCUMENTS_A_GROUP);
        Map<String, String> facets = Map.of(
                "type", "t" + number % 12,
                "provider", "p" + number % 40,
                "year", Integer.toString(2_000 + number % 25),
                "quality", number % 5 == 0 ? "PARTLY" : "WHOLE",
                "author", "a" + number % 300);
        Labels labels = new Labels(group, "s" + group, facets, null);
        return new EvidenceDocument(new DocumentKey(key(number)), 1, labels, pages(number));
    }

    static String key(int document) {
        return "d%08d".formatted(document);
    }

    static int number(String key) {
        return Integer.parseInt(key.substring(1));
    }

    static String group(int claimant) {
        return "g%06d".formatted(claimant);
    }

    /** Made at once, so that whoever measures what is done with them does not measure their making. */
    private List<PageText> pages(int document) {
        PageText[] pages = new PageText[PAGES_A_DOCUMENT];
        for (int i = 0; i < pages.length; i++) {
            pages[i] = new PageText(i + 1, page(document, i + 1), List.of());
        }
        return List.of(pages);
    }
}
