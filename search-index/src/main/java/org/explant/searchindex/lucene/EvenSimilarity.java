// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.lucene;

import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.util.SmallFloat;

/**
 * Scores a page by itself alone: how often, in how many words. How rare a word is elsewhere plays no part, for
 * "elsewhere" holds pages the reader may not see, and their words must not show through order or score.
 */
final class EvenSimilarity extends Similarity {
    /** How soon further occurrences stop to count. */
    private static final float SATURATION = 1.2f;

    /** How much the length of a page matters, 0 to 1. */
    private static final float LENGTH_WEIGHT = 0.75f;

    /** Tokens of an ordinary page: fixed, where an average over the index would tell of hidden pages. */
    private static final float ORDINARY_LENGTH = 300f;

    @Override
    public SimScorer scorer(float boost, CollectionStatistics collection, TermStatistics... terms) {
        return scorer(boost);
    }

    /** Needs to know nothing of other pages. */
    static SimScorer scorer(float boost) {
        return new PageScorer(boost);
    }

    private static final class PageScorer extends SimScorer {
        private final float boost;

        PageScorer(float boost) {
            this.boost = boost;
        }

        @Override
        public float score(float frequency, long norm) {
            float length = SmallFloat.byte4ToInt((byte) norm) / ORDINARY_LENGTH;
            return boost * frequency / (frequency + SATURATION * (1 - LENGTH_WEIGHT + LENGTH_WEIGHT * length));
        }
    }
}
