// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.lucene;

import java.io.IOException;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.similarities.Similarity.SimScorer;
import org.jspecify.annotations.Nullable;

/** Scores a phrase or a proximity like a word that stands there as often. */
final class PlacedScorer extends Scorer {
    private final PlacedPages pages;
    private final SimScorer scorer;
    private final @Nullable NumericDocValues norms;

    PlacedScorer(PlacedPages pages, LeafReader segment, String field, float boost) throws IOException {
        this.pages = pages;
        this.scorer = EvenSimilarity.scorer(boost);
        this.norms = segment.getNormValues(field);
    }

    long cost() {
        return pages.approximation().cost();
    }

    @Override
    public int docID() {
        return pages.approximation().docID();
    }

    @Override
    public DocIdSetIterator iterator() {
        return TwoPhaseIterator.asDocIdSetIterator(pages);
    }

    @Override
    public TwoPhaseIterator twoPhaseIterator() {
        return pages;
    }

    @Override
    public float getMaxScore(int upTo) {
        return Float.MAX_VALUE;
    }

    @Override
    public float score() throws IOException {
        long norm = norms != null && norms.advanceExact(docID()) ? norms.longValue() : 1;
        return scorer.score(pages.found(), norm);
    }
}
