// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.lucene;

import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.FixedBitSet;

/** The pages found in one segment and, where they were asked for, their scores in the same order. */
final class SegmentFound {
    private final LeafReaderContext segment;
    private final FixedBitSet pages;
    private float[] scores = new float[0];
    private int scored;

    SegmentFound(LeafReaderContext segment) {
        this.segment = segment;
        this.pages = new FixedBitSet(segment.reader().maxDoc());
    }

    LeafReaderContext segment() {
        return segment;
    }

    FixedBitSet pages() {
        return pages;
    }

    /** Pages come in order, with a score each or none at all. */
    void add(int page, float score) {
        pages.set(page);
        if (scored == scores.length) {
            scores = Arrays.copyOf(scores, Math.max(64, scored * 2));
        }
        scores[scored++] = score;
    }

    /** Adds pages, in order, that all have the same score, and puts the scores in order again. */
    void addAll(List<Integer> more, float score) {
        float[] merged = new float[scored + more.size()];
        int read = 0;
        int added = 0;
        more.forEach(pages::set);
        for (int page = next(0); page != Integer.MAX_VALUE; page = next(page + 1)) {
            boolean fresh = added < more.size() && more.get(added) == page;
            merged[read + added] = fresh ? score : scores[read];
            added += fresh ? 1 : 0;
            read += fresh ? 0 : 1;
        }
        scores = merged;
        scored = merged.length;
    }

    boolean isScored() {
        return scored > 0;
    }

    float score(int i) {
        return scores[i];
    }

    /** Puts a score where that of a page stood that is no longer found. */
    void move(int from, int to) {
        scores[to] = scores[from];
    }

    /** The first page found from here on, or none where that is not below the end. */
    int next(int from) {
        return from < pages.length() ? pages.nextSetBit(from) : Integer.MAX_VALUE;
    }
}
