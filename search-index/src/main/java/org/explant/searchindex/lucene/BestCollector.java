// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.lucene;

import java.io.IOException;
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
 * Looks for the best among some pages, alone or as what their documents are worth. What it has so far tells Lucene which pages need not be
 * looked at any more, so it counts nothing.
 */
final class BestCollector implements Collector {
    private final SegmentBits bits;
    private final BestDocuments best;
    private final Among among;
    private final boolean byDocument;

    /** Of which pages of a segment. */
    interface Among {
        FixedBitSet pages(LeafReaderContext segment) throws IOException;
    }

    /**
     * Looks among some pages.
     *
     * @param byDocument whether a document is in the running with its best page, or each page for itself
     */
    BestCollector(SegmentBits bits, BestDocuments best, Among among, boolean byDocument) {
        this.bits = bits;
        this.best = best;
        this.among = among;
        this.byDocument = byDocument;
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
        private int last;
        private float score;

        /** A later page of the same document, no better, comes after it. */
        private int refused = -1;

        private float refusedScore;

        Segment(LeafReaderContext segment) throws IOException {
            this.number = segment.ord;
            this.parents = bits.parents(segment.reader());
            this.pages = among.pages(segment);
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
            if (page >= pages.length() || !pages.get(page)) {
                return;
            }
            if (page > parent) {
                offer();
                last = page;
                parent = parents.nextSetBit(page);
            } else if (!byDocument) {
                offer();
                last = page;
            }
            score = Math.max(score, scorer == null ? 0 : scorer.score());
        }

        private void offer() throws IOException {
            boolean hopeless = parent == refused && score <= refusedScore;
            if (score > 0 && !hopeless) {
                if (best.offer(new Home(number, facts, new Block(last, parent, 1, 0)), score)) {
                    askForBetter();
                } else {
                    refused = parent;
                    refusedScore = score;
                }
            }
            score = 0;
        }

        @Override
        public void finish() throws IOException {
            offer();
        }
    }
}
