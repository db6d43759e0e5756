// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.text;

import java.util.Arrays;
import java.util.List;

/**
 * What a page consists of, as every three words that follow one another: two pages are alike by the part of these that they
 * share. Three words and not more, for one misread word in thirty already breaks a tenth of them.
 *
 * <p>A sketch is a few numbers of each page. Two pages whose shingles are half the same have a number in common in four
 * cases of five, and nearly always when they are more alike; hardly ever otherwise. So an index finds who may be alike, and
 * the shingles of both pages tell how much.
 */
public final class Shingles {
    /** Pages with fewer are compared with no other: a heading alone is like every heading. */
    public static final int FEWEST = 20;

    /** Numbers of a sketch. */
    public static final int BANDS = 12;

    private static final int WORDS = 3;
    private static final int ROWS = 3;
    private static final int SLOTS = BANDS * ROWS;
    private static final long STEP = 0x9E37_79B9_7F4A_7C15L;

    private final long[] hashes;

    private Shingles(long[] hashes) {
        this.hashes = hashes;
    }

    /** Those of a page. */
    public static Shingles of(String text) {
        return of(EvidenceTokenizer.tokens(text));
    }

    /** Those of a page already cut into words. */
    public static Shingles of(List<Token> tokens) {
        long[] words = new long[tokens.size()];
        int size = 0;
        for (Token token : tokens) {
            // A broken word stands beside its halves and counts once.
            if (token.position() == size) {
                words[size++] = mixed(token.term().hashCode());
            }
        }
        long[] hashes = new long[Math.max(0, size - WORDS + 1)];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = mixed(words[i] + STEP * (words[i + 1] + STEP * words[i + 2]));
        }
        Arrays.sort(hashes);
        int kept = 0;
        for (int i = 0; i < hashes.length; i++) {
            if (i == 0 || hashes[i] != hashes[i - 1]) {
                hashes[kept++] = hashes[i];
            }
        }
        return new Shingles(Arrays.copyOf(hashes, kept));
    }

    /** How many different ones. */
    public int size() {
        return hashes.length;
    }

    /** The part that two pages share of all that either has, 0 to 1; exact. */
    public double likeness(Shingles other) {
        int shared = 0;
        int here = 0;
        int there = 0;
        while (here < hashes.length && there < other.hashes.length) {
            int order = Long.compare(hashes[here], other.hashes[there]);
            shared += order == 0 ? 1 : 0;
            here += order <= 0 ? 1 : 0;
            there += order >= 0 ? 1 : 0;
        }
        int all = hashes.length + other.hashes.length - shared;
        return all == 0 ? 0 : (double) shared / all;
    }

    /** The numbers of the sketch; none for a page of too few words. */
    public int[] sketch() {
        if (hashes.length < FEWEST) {
            return new int[0];
        }
        long[] least = least();
        int[] sketch = new int[BANDS];
        for (int band = 0; band < BANDS; band++) {
            long sum = band;
            for (int row = 0; row < ROWS; row++) {
                sum = mixed(sum * STEP + least[band * ROWS + row]);
            }
            sketch[band] = (int) (sum >>> 32);
        }
        return sketch;
    }

    /** The least shingle of each slot; an empty slot borrows from the next one that is not. */
    private long[] least() {
        long[] least = new long[SLOTS];
        boolean[] taken = new boolean[SLOTS];
        for (long hash : hashes) {
            int slot = (int) ((hash >>> 32) * SLOTS >>> 32);
            long value = hash & 0xFFFF_FFFFL;
            if (!taken[slot] || value < least[slot]) {
                least[slot] = value;
                taken[slot] = true;
            }
        }
        for (int slot = 0; slot < SLOTS; slot++) {
            int from = slot;
            while (!taken[from % SLOTS]) {
                from++;
            }
            if (from != slot) {
                least[slot] = least[from % SLOTS] + STEP * (from - slot);
            }
        }
        return least;
    }

    /** Spreads every bit over all others. */
    private static long mixed(long value) {
        long bits = (value ^ value >>> 33) * 0xFF51_AFD7_ED55_8CCDL;
        bits = (bits ^ bits >>> 33) * 0xC4CE_B9FE_1A85_EC53L;
        return bits ^ bits >>> 33;
    }
}
