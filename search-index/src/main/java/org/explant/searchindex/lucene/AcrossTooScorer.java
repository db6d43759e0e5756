// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.lucene;

import java.io.IOException;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;
import org.jspecify.annotations.Nullable;

/** Scores what stands whole on a page as it is scored, and the rest with the same little. */
final class AcrossTooScorer extends Scorer {
    private final @Nullable Scorer whole;
    private final Part first;
    private final Part second;
    private final float score;
    private final Both both = new Both();
    private boolean isWhole;

    AcrossTooScorer(@Nullable Scorer whole, Scorer broken, float score) {
        this.whole = whole;
        this.first = whole == null ? new Part(DocIdSetIterator.empty(), null) : Part.of(whole);
        this.second = Part.of(broken);
        this.score = score;
    }

    private record Part(DocIdSetIterator pages, @Nullable TwoPhaseIterator confirming) {
        static Part of(Scorer scorer) {
            TwoPhaseIterator confirming = scorer.twoPhaseIterator();
            return new Part(confirming == null ? scorer.iterator() : confirming.approximation(), confirming);
        }

        boolean isOn(int page) throws IOException {
            return pages.docID() == page && (confirming == null || confirming.matches());
        }

        float cost() {
            return confirming == null ? 0 : confirming.matchCost();
        }
    }

    /** Pages that either may stand on. */
    private final class Both extends DocIdSetIterator {
        private int page = -1;

        /** From here on a page must stand whole to be of interest. */
        private boolean wholeOnly;

        @Override
        public int docID() {
            return page;
        }

        @Override
        public int nextDoc() throws IOException {
            int one = first.pages.docID();
            int other = second.pages.docID();
            if (one == page) {
                one = first.pages.nextDoc();
            }
            if (wholeOnly) {
                page = one;
                return page;
            }
            if (other == page) {
                other = second.pages.nextDoc();
            }
            page = Math.min(one, other);
            return page;
        }

        @Override
        public int advance(int target) throws IOException {
            int one = first.pages.docID() < target ? first.pages.advance(target) : first.pages.docID();
            if (wholeOnly) {
                page = one;
            } else {
                int other = second.pages.docID() < target ? second.pages.advance(target) : second.pages.docID();
                page = Math.min(one, other);
            }
            return page;
        }

        @Override
        public long cost() {
            return first.pages.cost() + second.pages.cost();
        }
    }

    @Override
    public int docID() {
        return both.page;
    }

    @Override
    public DocIdSetIterator iterator() {
        return TwoPhaseIterator.asDocIdSetIterator(twoPhaseIterator());
    }

    @Override
    public TwoPhaseIterator twoPhaseIterator() {
        return new TwoPhaseIterator(both) {
            @Override
            public boolean matches() throws IOException {
                isWhole = first.isOn(both.page);
                return isWhole || !both.wholeOnly && second.isOn(both.page);
            }

            @Override
            public float matchCost() {
                return first.cost() + second.cost();
            }
        };
    }

    @Override
    public float score() throws IOException {
        return whole != null && isWhole ? whole.score() : score;
    }

    @Override
    public int advanceShallow(int target) throws IOException {
        return whole != null && whole.docID() <= target
                ? whole.advanceShallow(target)
                : Math.max(target, first.pages.docID() - 1);
    }

    @Override
    public float getMaxScore(int upTo) throws IOException {
        return whole != null && whole.docID() <= upTo ? Math.max(score, whole.getMaxScore(upTo)) : score;
    }

    @Override
    public void setMinCompetitiveScore(float least) throws IOException {
        if (least > score) {
            both.wholeOnly = true;
        }
        if (whole != null) {
            whole.setMinCompetitiveScore(least);
        }
    }
}
