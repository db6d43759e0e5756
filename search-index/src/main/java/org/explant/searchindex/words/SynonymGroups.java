// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.explant.searchindex.text.EvidenceTokenizer;

/** Words and phrases that mean the same in the records of this field. */
public final class SynonymGroups {
    private final Map<List<String>, Set<List<String>>> others = new HashMap<>();
    private int longest = 1;

    private SynonymGroups() {}

    /**
     * Reads groups: {@code a, b, c} where each finds all; {@code a => b, c} where only a finds b and c.
     *
     * @param lines one group each, without comments
     */
    public static SynonymGroups read(List<String> lines) {
        SynonymGroups groups = new SynonymGroups();
        for (String line : lines) {
            String[] sides = line.split("=>", -1);
            List<List<String>> found = phrases(sides[sides.length - 1]);
            groups.add(phrases(sides[0]), found);
        }
        return groups;
    }

    private static List<List<String>> phrases(String side) {
        List<List<String>> phrases =
                Arrays.stream(side.split(",", -1)).map(EvidenceTokenizer::terms).toList();
        if (phrases.contains(List.<String>of())) {
            throw new IllegalArgumentException("an empty synonym in: " + side);
        }
        return phrases;
    }

    private void add(List<List<String>> typed, List<List<String>> found) {
        for (List<String> phrase : typed) {
            Set<List<String>> group = others.computeIfAbsent(phrase, same -> new LinkedHashSet<>());
            group.addAll(found);
            group.remove(phrase);
            longest = Math.max(longest, phrase.size());
        }
    }

    /** What the phrase also finds; nothing where it is in no group. */
    public List<List<String>> othersOf(List<String> phrase) {
        return new ArrayList<>(others.getOrDefault(phrase, Set.of()));
    }

    /** Words of the longest phrase that is in a group. */
    public int longest() {
        return longest;
    }
}
