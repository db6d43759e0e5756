// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.lucene;

import java.io.IOException;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** Matches whole documents, page by page: what is known of a document is true of its pages. Made anew for each search. */
abstract class SegmentPages extends Query {
    final SegmentBits bits;

    SegmentPages(SegmentBits bits) {
        this.bits = bits;
    }

    /** Prepared once a search, asked once a segment. */
    interface Finder {
        FixedBitSet pages(LeafReaderContext segment) throws IOException;
    }

    abstract Finder finder(IndexSearcher searcher) throws IOException;

    /** Adds all pages of a document. */
    final void addDocument(LeafReader segment, int parent, FixedBitSet pages) throws IOException {
        int before = parent == 0 ? -1 : bits.parents(segment).prevSetBit(parent - 1);
        if (before + 1 < parent) {
            pages.set(before + 1, parent);
        }
    }

    @Override
    public final Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
        Finder finder = finder(searcher);
        return new ConstantScoreWeight(this, boost) {
            @Override
            public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext segment) throws IOException {
                FixedBitSet pages = finder.pages(segment);
                long count = pages.cardinality();
                return count == 0 ? null : new Pages(pages, count, mode, boost);
            }

            @Override
            public boolean isCacheable(LeafReaderContext segment) {
                return false;
            }
        };
    }

    private static final class Pages extends ScorerSupplier {
        private final FixedBitSet pages;
        private final long count;
        private final ScoreMode mode;
        private final float score;

        Pages(FixedBitSet pages, long count, ScoreMode mode, float score) {
            this.pages = pages;
            this.count = count;
            this.mode = mode;
            this.score = score;
        }

        @Override
        public Scorer get(long leadCost) {
            return new ConstantScoreScorer(score, mode, new BitSetIterator(pages, count));
        }

        @Override
        public long cost() {
            return count;
        }
    }

    @Override
    public final void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public final String toString(String field) {
        return "documents";
    }

    @Override
    public final boolean equals(Object other) {
        return this == other;
    }

    @Override
    public final int hashCode() {
        return System.identityHashCode(this);
    }
}
