// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.text;

import java.util.Arrays;
import java.util.List;

/**
 * Stretches of positions on one page, ordered by their first position and then their last, each once: where a word, a phrase
 * or a proximity stands. It is the arithmetic of places, the same for the matcher and for every index.
 *
 * <p>A stretch is solid where every position of it was asked for, as in a phrase; loose where only its two ends are known,
 * as in a proximity. Refilled again and again, so that a search over a million pages makes no rubbish.
 */
public final class Stretches {
    /** Pairs of one proximity on one page that are looked at; only a page of garbage has more. */
    public static final int MOST_PAIRS = 20_000;

    /** Pairs that are compared at all, near or not; the same. */
    private static final int MOST_COMPARED = 500_000;

    private long[] items = new long[8];
    private int size;
    private int longest;
    private boolean cut;

    /** Begins anew. */
    public void clear() {
        size = 0;
        longest = 0;
        cut = false;
    }

    /** Adds a stretch in order, first to last position, both included. */
    public void add(int first, int last, boolean loose) {
        if (size == items.length) {
            items = Arrays.copyOf(items, size * 2);
        }
        items[size++] = (long) first << 32 | (long) last << 1 | (loose ? 1 : 0);
        longest = Math.max(longest, last - first + 1);
    }

    /** Adds one of another row. */
    public void addFrom(Stretches other, int i) {
        add(other.first(i), other.last(i), other.isLoose(i));
    }

    /** Whether the hull of a proximity from first to last is among these. */
    public boolean holdsLoose(int first, int last) {
        return Arrays.binarySearch(items, 0, size, (long) first << 32 | (long) last << 1 | 1) >= 0;
    }

    /** How many there are. */
    public int size() {
        return size;
    }

    /** Whether there were too many pairs to look at them all. */
    public boolean isCut() {
        return cut;
    }

    /** First position of a stretch. */
    public int first(int i) {
        return (int) (items[i] >>> 32);
    }

    /** Last position of a stretch, included. */
    public int last(int i) {
        return (int) items[i] >>> 1;
    }

    boolean isLoose(int i) {
        return (items[i] & 1) != 0;
    }

    /** How many begin before this position. */
    public int sizeBefore(int position) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (first(middle) < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Keeps only what also stands in the other. */
    public void retain(Stretches other) {
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (Arrays.binarySearch(other.items, 0, other.size, items[i]) >= 0) {
                items[kept++] = items[i];
            }
        }
        size = kept;
    }

    /** Puts what was added in any order into order, each once. */
    public void settle() {
        boolean ordered = true;
        for (int i = 1; i < size && ordered; i++) {
            ordered = items[i - 1] < items[i];
        }
        if (ordered) {
            return;
        }
        Arrays.sort(items, 0, size);
        int kept = 1;
        for (int i = 1; i < size; i++) {
            if (items[i] != items[kept - 1]) {
                items[kept++] = items[i];
            }
        }
        size = kept;
    }

    /** Fills these with what stands in any of the parts. */
    public void union(List<Stretches> parts) {
        clear();
        for (Stretches part : parts) {
            for (int i = 0; i < part.size; i++) {
                addFrom(part, i);
            }
            cut |= part.cut;
        }
        settle();
    }

    /** Fills these with the chains of one stretch of each part, each beginning right after the one before. */
    public void chain(List<Stretches> parts) {
        clear();
        Stretches first = parts.getFirst();
        for (int i = 0; i < first.size; i++) {
            follow(parts, 1, first.first(i), first.last(i));
        }
        settle();
    }

    private void follow(List<Stretches> parts, int next, int from, int last) {
        if (next == parts.size()) {
            add(from, last, false);
            return;
        }
        Stretches part = parts.get(next);
        for (int i = part.sizeBefore(last + 1); i < part.size && part.first(i) == last + 1; i++) {
            follow(parts, next + 1, from, part.last(i));
        }
    }

    /** Told of pairs by their places in two rows of stretches. */
    public interface Pairs {
        /** One pair that is near enough. */
        void pair(int left, int right);
    }

    /** Fills these with the hulls of all pairs that are near enough. */
    public void near(Stretches left, Stretches right, int words, boolean ordered) {
        clear();
        cut = left.cut || right.cut;
        cut |= pairs(left, right, words, ordered, (one, other) -> {
            int first = Math.min(left.first(one), right.first(other));
            add(first, Math.max(left.last(one), right.last(other)), true);
        });
        settle();
    }

    /** Tells of every pair with fewer than {@code words} words between; true where there were too many. */
    public static boolean pairs(Stretches left, Stretches right, int words, boolean ordered, Pairs found) {
        int pairs = 0;
        int compared = 0;
        int begin = 0;
        for (int other = 0; other < right.size; other++) {
            int earliest = right.first(other) - words - left.longest;
            while (begin < left.size && left.first(begin) < earliest) {
                begin++;
            }
            int latest = ordered ? right.first(other) : right.last(other) + words;
            for (int one = begin; one < left.size && left.first(one) <= latest; one++) {
                boolean near = areNear(left, one, right, other, words, ordered);
                pairs += near ? 1 : 0;
                if (pairs > MOST_PAIRS || ++compared > MOST_COMPARED) {
                    return true;
                }
                if (near) {
                    found.pair(one, other);
                }
            }
        }
        return false;
    }

    private static boolean areNear(Stretches left, int one, Stretches right, int other, int words, boolean ordered) {
        int after = right.first(other) - left.last(one);
        if (after > 0) {
            return after <= words;
        }
        if (ordered) {
            return false;
        }
        int before = left.first(one) - right.last(other);
        return before > 0 ? before <= words : !shareAnEnd(left, one, right, other);
    }

    /** Whether two that overlap would lend each other a word that is known to be used. */
    private static boolean shareAnEnd(Stretches left, int one, Stretches right, int other) {
        if (left.isLoose(one)) {
            return right.holds(other, left.first(one)) || right.holds(other, left.last(one));
        }
        return !right.isLoose(other) || left.holds(one, right.first(other)) || left.holds(one, right.last(other));
    }

    private boolean holds(int i, int position) {
        return isLoose(i) ? position == first(i) || position == last(i) : position >= first(i) && position <= last(i);
    }
}
