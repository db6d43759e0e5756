// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.bench;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;

/** The same rights for the yardstick: one set of bits a segment, made before anything is measured. */
final class AllowedByRaw extends Query {
    private final Map<Object, FixedBitSet> allowed = new HashMap<>();
    private final Map<Object, Integer> numbers = new HashMap<>();

    AllowedByRaw(IndexSearcher searcher, Set<String> groups) throws IOException {
        for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
            FixedBitSet bits = new FixedBitSet(segment.reader().maxDoc());
            SortedDocValues group = DocValues.getSorted(segment.reader(), RawLucene.GROUP);
            for (int doc = group.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = group.nextDoc()) {
                if (groups.contains(group.lookupOrd(group.ordValue()).utf8ToString())) {
                    bits.set(doc);
                }
            }
            allowed.put(segment.id(), bits);
            numbers.put(segment.id(), bits.cardinality());
        }
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public ScorerSupplier scorerSupplier(LeafReaderContext segment) {
                return new Pages(allowed.get(segment.id()), numbers.get(segment.id()), mode);
            }

            @Override
            public boolean isCacheable(LeafReaderContext segment) {
                return false;
            }
        };
    }

    private static final class Pages extends ScorerSupplier {
        private final FixedBitSet bits;
        private final int number;
        private final ScoreMode mode;

        Pages(FixedBitSet bits, int number, ScoreMode mode) {
            this.bits = bits;
            this.number = number;
            this.mode = mode;
        }

        @Override
        public ConstantScoreScorer get(long leadCost) {
            return new ConstantScoreScorer(0f, mode, new BitSetIterator(bits, number));
        }

        @Override
        public long cost() {
            return number;
        }
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return "allowed";
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
