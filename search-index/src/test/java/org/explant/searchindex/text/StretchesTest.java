// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The arithmetic of places against its own definition, worked out the slow way with sets of positions. */
class StretchesTest {
    private final Random random = new Random(23);

    /** What is known of a stretch: its ends, and the positions that were asked for. */
    private record Plain(int first, int last, boolean loose) {
        static Plain of(Stretches all, int i) {
            return new Plain(all.first(i), all.last(i), all.isLoose(i));
        }

        Set<Integer> used() {
            Set<Integer> used = new HashSet<>(Set.of(first));
            used.add(last);
            for (int i = first; i <= last && !loose; i++) {
                used.add(i);
            }
            return used;
        }

        boolean isNear(Plain other, int words, boolean ordered) {
            boolean overlap = first <= other.last && other.first <= last;
            if (overlap) {
                Set<Integer> shared = used();
                shared.retainAll(other.used());
                return !ordered && shared.isEmpty();
            }
            boolean before = last < other.first;
            int between = before ? other.first - last - 1 : first - other.last - 1;
            return between <= words - 1 && (before || !ordered);
        }
    }

    @Test
    void nearIsWhatItsDefinitionSays() {
        int some = 0;
        for (int round = 0; round < 20_000; round++) {
            Stretches left = stretches();
            Stretches right = stretches();
            int words = 1 + random.nextInt(6);
            boolean ordered = random.nextBoolean();
            Set<List<Integer>> expected = new TreeSet<>(StretchesTest::compared);
            for (Plain one : plain(left)) {
                for (Plain other : plain(right)) {
                    if (one.isNear(other, words, ordered)) {
                        expected.add(List.of(Math.min(one.first, other.first), Math.max(one.last, other.last)));
                    }
                }
            }
            Stretches near = new Stretches();
            near.near(left, right, words, ordered);
            assertEquals(List.copyOf(expected), ends(near));
            some += expected.isEmpty() ? 0 : 1;
        }
        assertTrue(some > 5_000, "too few had pairs to prove anything");
    }

    @Test
    void aChainIsOneAfterAnother() {
        for (int round = 0; round < 20_000; round++) {
            List<Stretches> parts = List.of(stretches(), stretches(), stretches());
            Set<List<Integer>> expected = new TreeSet<>(StretchesTest::compared);
            for (Plain one : plain(parts.get(0))) {
                for (Plain two : plain(parts.get(1))) {
                    for (Plain three : plain(parts.get(2))) {
                        if (two.first == one.last + 1 && three.first == two.last + 1) {
                            expected.add(List.of(one.first, three.last));
                        }
                    }
                }
            }
            Stretches chain = new Stretches();
            chain.chain(parts);
            assertEquals(List.copyOf(expected), ends(chain));
        }
    }

    @Test
    void aPageOfGarbageIsCutAndSaysSo() {
        Stretches many = new Stretches();
        for (int i = 0; i < 50_000; i++) {
            many.add(i, i, false);
        }
        Stretches near = new Stretches();
        near.near(many, many, 250, false);
        assertTrue(near.isCut());
        assertTrue(near.size() <= Stretches.MOST_PAIRS);
    }

    private Stretches stretches() {
        Stretches some = new Stretches();
        for (int i = random.nextInt(6); i > 0; i--) {
            int first = random.nextInt(15);
            boolean loose = random.nextInt(3) == 0;
            some.add(first, first + (loose ? 1 + random.nextInt(5) : random.nextInt(3)), loose);
        }
        some.settle();
        return some;
    }

    private static List<Plain> plain(Stretches all) {
        List<Plain> plain = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            plain.add(Plain.of(all, i));
        }
        return plain;
    }

    private static List<List<Integer>> ends(Stretches all) {
        return plain(all).stream().map(each -> List.of(each.first, each.last)).toList();
    }

    private static int compared(List<Integer> one, List<Integer> other) {
        int first = one.get(0).compareTo(other.get(0));
        return first != 0 ? first : one.get(1).compareTo(other.get(1));
    }
}
