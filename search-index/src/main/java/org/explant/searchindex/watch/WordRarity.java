// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.watch;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** On how many of the pages seen so far a word stood. Counts only as long as it learns: a sample is enough. */
final class WordRarity {
    private static final int ENOUGH = 5_000;

    private final Map<String, int[]> pagesWith = new HashMap<>();
    private long pages;

    void seen(Set<String> words) {
        pages++;
        if (pages > ENOUGH) {
            return;
        }
        for (String word : words) {
            pagesWith.computeIfAbsent(word, first -> new int[1])[0]++;
        }
        if (pages == ENOUGH) {
            // Words that stood on a page or two make most of the memory and tell least.
            pagesWith.values().removeIf(count -> count[0] < 3);
        }
    }

    long pages() {
        return pages;
    }

    long pagesWith(String word) {
        int[] count = pagesWith.get(word);
        return count == null ? 0 : count[0];
    }
}
