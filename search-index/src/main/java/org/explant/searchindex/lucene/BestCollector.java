// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.FixedBitSet;
import org.explant.searchindex.Filters;
import org.explant.searchindex.lucene.Candidate.Home;
import org.explant.searchindex.lucene.Documents.Block;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the documents with the best pages among the pages found. What it has so far tells Lucene which pages need not be
 * looked at any more, so it counts nothing.
 */
final class BestCollector implements Collector {
    private final SegmentBits bits;
    private final BestDocuments best;
    private final Map<Integer, SegmentFound> found = new HashMap<>();

    BestCollector(SegmentBits bits, BestDocuments best, List<SegmentFound> found) {
        this.bits = bits;
        this.best = best;
        found.forEach(segment -> this.found.put(segment.segment().ord, segment));
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.TOP_SCORES;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext segment) throws IOException {
        return new Segment(segment);
    }

    private final class Segment implements LeafCollector {
        private final int number;
        private final FixedBitSet parents;
        private final FixedBitSet pages;
        private final ParentFacts facts;
        private @Nullable Scorable scorer;
        private float asked;
        private int parent = -1;
        private float score;

        Segment(LeafReaderContext segment) throws IOException {
            this.number = segment.ord;
            this.parents = bits.parents(segment.reader());
            SegmentFound here = found.get(number);
            this.pages = here == null ? new FixedBitSet(segment.reader().maxDoc()) : here.pages();
            this.facts = new ParentFacts(segment.reader(), Filters.none());
        }

        @Override
        public void setScorer(Scorable given) throws IOException {
            scorer = given;
            asked = 0;
            askForBetter();
        }

        /** An equal one may still come first by its key. */
        private void askForBetter() throws IOException {
            if (best.isFull() && scorer != null && best.least() > asked) {
                asked = best.least();
                scorer.setMinCompetitiveScore(asked);
            }
        }

        @Override
        public void collect(int page) throws IOException {
            if (!pages.get(page)) {
                return;
            }
            if (page > parent) {
                offer();
                parent = parents.nextSetBit(page);
            }
            score = Math.max(score, scorer == null ? 0 : scorer.score());
        }

        private void offer() throws IOException {
            if (score > 0 && best.offer(new Home(number, facts, new Block(parent, parent, 0, 0)), score)) {
                askForBetter();
            }
            score = 0;
        }

        @Override
        public void finish() throws IOException {
            offer();
        }
    }
}
