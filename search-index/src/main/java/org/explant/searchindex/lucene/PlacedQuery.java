// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.lucene;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Matches pages on which a phrase or a proximity stands, with the arithmetic that the matcher uses. Lucene's own intervals
 * keep only the smallest, and so lose a nested proximity that only a larger one fulfils.
 */
final class PlacedQuery extends Query {
    private final String field;
    private final PlaceTree tree;
    private final boolean crossing;
    private final Watch watch;

    /** What a search that may take long is watched by. */
    interface Watch extends QueryTimeout {
        /** Whether time is up, as of a moment ago. */
        boolean shouldExitSoon();

        /** Not all could be looked at. */
        void cut();
    }

    /**
     * A query on one field.
     *
     * @param crossing true for what begins on a page and ends in its bridge, and only for that
     */
    PlacedQuery(String field, PlaceTree tree, boolean crossing, Watch watch) {
        this.field = field;
        this.tree = tree;
        this.crossing = crossing;
        this.watch = watch;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext segment) throws IOException {
                PlacedScorer scorer = opened(segment.reader(), boost);
                return scorer == null ? null : new Ready(scorer);
            }

            @Override
            public boolean isCacheable(LeafReaderContext segment) {
                return false;
            }
        };
    }

    private @Nullable PlacedScorer opened(LeafReader segment, float boost) throws IOException {
        TermSource source = new TermSource(segment, field, crossing);
        Places places = Places.open(tree, source);
        if (places == null) {
            return null;
        }
        DocIdSetIterator candidates = crossing ? new CrossingPages(source).crossing(tree) : places.candidates();
        return candidates == null
                ? null
                : new PlacedScorer(new PlacedPages(candidates, places, source, watch), segment, field, boost);
    }

    private static final class Ready extends ScorerSupplier {
        private final PlacedScorer scorer;

        Ready(PlacedScorer scorer) {
            this.scorer = scorer;
        }

        @Override
        public Scorer get(long leadCost) {
            return scorer;
        }

        @Override
        public long cost() {
            return scorer.cost();
        }
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String shown) {
        return "places";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PlacedQuery that
                && field.equals(that.field)
                && tree.equals(that.tree)
                && crossing == that.crossing
                && watch == that.watch;
    }

    @Override
    public int hashCode() {
        return Objects.hash(classHash(), field, tree, crossing);
    }
}
