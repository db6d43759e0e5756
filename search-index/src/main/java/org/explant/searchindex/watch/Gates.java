// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.watch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The gates of all searches, the other way round: from a word of the page to the searches that it lets through. */
final class Gates {
    private final int size;
    private final Map<String, int[]> byWord = new HashMap<>();
    private final Map<String, List<Start>> byHead = new HashMap<>();
    private final BitSet always = new BitSet();

    private record Start(String start, int search) {}

    Gates(int size) {
        this.size = size;
    }

    /** A search without a gate is always asked. */
    void put(int search, @Nullable Gate gate) {
        if (gate == null) {
            always.set(search);
            return;
        }
        for (String word : gate.words()) {
            byWord.merge(word, new int[] {search}, Gates::joined);
        }
        for (String start : gate.starts()) {
            String head = start.substring(0, Gate.SHORTEST_START);
            byHead.computeIfAbsent(head, first -> new ArrayList<>()).add(new Start(start, search));
        }
    }

    /** The searches that a page of these words can concern. */
    int[] open(Set<String> words) {
        BitSet open = new BitSet(size);
        open.or(always);
        for (String word : words) {
            int[] searches = byWord.get(word);
            if (searches != null) {
                for (int search : searches) {
                    open.set(search);
                }
            }
            openStarts(open, word);
        }
        return open.stream().toArray();
    }

    private void openStarts(BitSet open, String word) {
        if (byHead.isEmpty() || word.length() < Gate.SHORTEST_START) {
            return;
        }
        for (Start start : byHead.getOrDefault(word.substring(0, Gate.SHORTEST_START), List.of())) {
            if (word.startsWith(start.start())) {
                open.set(start.search());
            }
        }
    }

    private static int[] joined(int[] one, int[] other) {
        int[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
