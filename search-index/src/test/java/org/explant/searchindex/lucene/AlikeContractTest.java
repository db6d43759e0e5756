// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.explant.searchindex.BestPage;
import org.explant.searchindex.EvidenceIndex;
import org.explant.searchindex.IndexChange;
import org.explant.searchindex.Rights;
import org.explant.searchindex.text.Shingles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages that are much alike find each other, within the rights; for every adapter. */
abstract class AlikeContractTest {
    private static final int PAGES = 200;
    private static final Rights BOTH = new Rights(Set.of("g0", "g1"));
    private static final Rights ONE = new Rights(Set.of("g0"));

    private final Random random = new Random(4);

    abstract EvidenceIndex open(Path directory);

    @Test
    void aPageReadOnceMoreFromAnotherScanIsFoundByWhoeverMaySeeIt(@TempDir Path directory) {
        try (EvidenceIndex index = open(directory)) {
            List<IndexChange> changes = new ArrayList<>();
            List<String> copies = new ArrayList<>();
            for (int i = 0; i < PAGES; i++) {
                String page = page(150);
                copies.add(misread(page));
                changes.add(new IndexChange.Replace(Evidence.of("a" + i, "g0", page(20), page)));
                changes.add(new IndexChange.Replace(Evidence.of("b" + i, "g1", copies.get(i))));
            }
            index.apply(changes, 1);
            int found = 0;
            for (int i = 0; i < PAGES; i++) {
                List<BestPage> alike = index.alike(copies.get(i), BOTH, 10);
                float first = alike.getFirst().score();
                assertTrue(
                        holds(
                                alike.stream()
                                        .filter(page -> page.score() == first)
                                        .toList(),
                                "b" + i),
                        "nothing is more like a page than itself");
                found += holds(alike, "a" + i) ? 1 : 0;
                assertTrue(alike.size() <= 3, "pages of other words are not alike");
                assertFalse(holds(index.alike(copies.get(i), ONE, 10), "b" + i));
            }
            assertTrue(found > PAGES * 9 / 10, "only " + found + " of " + PAGES + " were found");
        }
    }

    private static boolean holds(List<BestPage> pages, String document) {
        return pages.stream().anyMatch(page -> page.key().value().equals(document));
    }

    @Test
    void aPageOfFewWordsIsLikeNoOther(@TempDir Path directory) {
        try (EvidenceIndex index = open(directory)) {
            String heading = "Operation note of the orthopaedic department, page 1";
            index.apply(List.of(new IndexChange.Replace(Evidence.of("a", "g0", heading))), 1);
            assertEquals(List.of(), index.alike(heading, BOTH, 10));
            assertTrue(Shingles.of(heading).size() < Shingles.FEWEST);
        }
    }

    @Test
    void aPageOfADocumentThatWasReplacedIsFoundNoMore(@TempDir Path directory) {
        try (EvidenceIndex index = open(directory)) {
            String page = page(100);
            index.apply(List.of(new IndexChange.Replace(Evidence.of("a", "g0", page))), 1);
            assertEquals(1, index.alike(page, ONE, 10).getFirst().page());
            index.apply(List.of(new IndexChange.Replace(Evidence.of("a", "g0", page(100)))), 2);
            assertEquals(List.of(), index.alike(page, ONE, 10));
        }
    }

    private String page(int words) {
        StringBuilder page = new StringBuilder();
        for (int i = 0; i < words; i++) {
            page.append(Integer.toString(random.nextInt(4_000) + 36 * 36, 36).replaceAll("[0-9]", "q"))
                    .append(' ');
        }
        return page.toString();
    }

    /** One word in thirty read as another. */
    private String misread(String page) {
        StringBuilder copy = new StringBuilder();
        for (String word : page.split(" ", -1)) {
            copy.append(random.nextInt(30) == 0 ? "x" + word : word).append(' ');
        }
        return copy.toString();
    }
}
