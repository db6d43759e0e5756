// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.lucene;

import java.io.IOException;
import java.util.Objects;
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
import org.explant.searchindex.Rights;

/** Matches the pages that the rights allow, and nothing that is no page. Part of every query that is run. */
final class AllowedPages extends Query {
    private final Rights rights;
    private final SegmentBits bits;

    AllowedPages(Rights rights, SegmentBits bits) {
        this.rights = rights;
        this.bits = bits;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public ScorerSupplier scorerSupplier(LeafReaderContext segment) throws IOException {
                return new Pages(bits.pages(segment.reader(), rights), mode);
            }

            @Override
            public boolean isCacheable(LeafReaderContext segment) {
                return false;
            }
        };
    }

    private static final class Pages extends ScorerSupplier {
        private final FixedBitSet pages;
        private final ScoreMode mode;

        Pages(FixedBitSet pages, ScoreMode mode) {
            this.pages = pages;
            this.mode = mode;
        }

        @Override
        public Scorer get(long leadCost) {
            return new ConstantScoreScorer(0f, mode, new BitSetIterator(pages, cost()));
        }

        @Override
        public long cost() {
            return pages.approximateCardinality();
        }
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return rights.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AllowedPages that && rights.equals(that.rights) && bits == that.bits;
    }

    @Override
    public int hashCode() {
        return Objects.hash(classHash(), rights);
    }
}
