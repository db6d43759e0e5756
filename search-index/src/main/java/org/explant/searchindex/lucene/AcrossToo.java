// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.lucene;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Matches what stands on a page and what begins there and ends on the next. The second is looked at only where the first is
 * not: it is found, but moves no page up.
 */
final class AcrossToo extends Query {
    /** Of a page on which nothing stands whole. */
    static final float SCORE = 0.001f;

    private final Query inside;
    private final Query across;

    AcrossToo(Query inside, Query across) {
        this.inside = inside;
        this.across = across;
    }

    Query inside() {
        return inside;
    }

    Query across() {
        return across;
    }

    /** The second alone, scored as it is here; it may find again what stands whole on a page. */
    Query acrossAlone() {
        return new BoostQuery(new ConstantScoreQuery(across), SCORE);
    }

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        Query simpler = inside.rewrite(searcher);
        return simpler == inside ? this : new AcrossToo(simpler, across);
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
        Weight whole = inside.createWeight(searcher, mode, boost);
        Weight broken = across.createWeight(searcher, ScoreMode.COMPLETE_NO_SCORES, 1f);
        return new ConstantScoreWeight(this, boost) {
            @Override
            public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext segment) throws IOException {
                ScorerSupplier first = whole.scorerSupplier(segment);
                ScorerSupplier second = broken.scorerSupplier(segment);
                return second == null ? first : new Either(first, second, boost * SCORE);
            }

            @Override
            public boolean isCacheable(LeafReaderContext segment) {
                return false;
            }
        };
    }

    private static final class Either extends ScorerSupplier {
        private final @Nullable ScorerSupplier whole;
        private final ScorerSupplier broken;
        private final float score;

        Either(@Nullable ScorerSupplier whole, ScorerSupplier broken, float score) {
            this.whole = whole;
            this.broken = broken;
            this.score = score;
        }

        @Override
        public Scorer get(long leadCost) throws IOException {
            Scorer first = whole == null ? null : whole.get(leadCost);
            return new AcrossTooScorer(first, broken.get(leadCost), score);
        }

        @Override
        public long cost() {
            return broken.cost() + (whole == null ? 0 : whole.cost());
        }
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return "across too";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AcrossToo that && inside.equals(that.inside) && across.equals(that.across);
    }

    @Override
    public int hashCode() {
        return Objects.hash(classHash(), inside, across);
    }
}
