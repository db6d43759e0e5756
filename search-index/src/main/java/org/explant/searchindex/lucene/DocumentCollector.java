// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.FixedBitSet;
import org.explant.searchindex.DocumentKey;
import org.explant.searchindex.Filters;
import org.explant.searchindex.Hits.Count;
import org.explant.searchindex.lucene.ParentFacts.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Groups the pages found by document in one pass: the pages of a document come one after another, so a document is
 * complete when a page beyond its parent comes. What is made of each document is up to those it tells.
 */
final class DocumentCollector implements Collector {
    /** Is told of the documents found, segment by segment. */
    interface Listener {
        Part segment(LeafReader segment, ParentFacts facts) throws IOException;
    }

    /** Is told of the documents of one segment, in the order of storage. */
    interface Part {
        void document(Found found) throws IOException;

        /** No more come. */
        default void end() throws IOException {}
    }

    private final SegmentBits bits;
    private final Filters filters;
    private final SearchWatch watch;
    private final ScoreMode mode;
    private final List<? extends Listener> listeners;
    private long pages;
    private long documents;
    private long undatedPages;
    private long undatedDocuments;

    DocumentCollector(SegmentBits bits, PageSearch.Reader asked, ScoreMode mode, List<? extends Listener> listeners) {
        this.bits = bits;
        this.filters = asked.filters();
        this.watch = asked.watch();
        this.mode = mode;
        this.listeners = listeners;
    }

    Count found() {
        return new Count(pages, documents);
    }

    Count undated() {
        return new Count(undatedPages, undatedDocuments);
    }

    @Override
    public ScoreMode scoreMode() {
        return mode;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext segment) throws IOException {
        return new Segment(segment.reader());
    }

    /** The pages found of one document; used again for the next one. */
    static final class Found {
        private int[] numbers = new int[16];
        private float[] scores = new float[16];
        private int size;
        private int parent;
        private float best;

        private void begin(int nextParent) {
            parent = nextParent;
            size = 0;
            best = 0;
        }

        private void add(int number, float score) {
            if (size == numbers.length) {
                numbers = Arrays.copyOf(numbers, size * 2);
                scores = Arrays.copyOf(scores, size * 2);
            }
            numbers[size] = number;
            scores[size++] = score;
            best = Math.max(best, score);
        }

        int parent() {
            return parent;
        }

        int size() {
            return size;
        }

        int number(int i) {
            return numbers[i];
        }

        float score(int i) {
            return scores[i];
        }

        /** Score of the best page. */
        float best() {
            return best;
        }
    }

    private final class Segment implements LeafCollector {
        private final FixedBitSet parents;
        private final ParentFacts facts;
        private final NumericDocValues numbers;
        private final List<Part> parts = new ArrayList<>();
        private final Found found = new Found();
        private final boolean scored = mode.needsScores();
        private Verdict verdict = Verdict.OUT;
        private @Nullable Set<Integer> wanted;
        private boolean undatedCounted;
        private int parent = -1;
        private Scorable scorer = new NoScore();

        Segment(LeafReader segment) throws IOException {
            this.parents = bits.parents(segment);
            this.facts = new ParentFacts(segment, filters);
            this.numbers = DocValues.getNumeric(segment, PageSchema.PAGE);
            for (Listener listener : listeners) {
                parts.add(listener.segment(segment, facts));
            }
        }

        @Override
        public void setScorer(Scorable scorer) {
            this.scorer = scorer;
        }

        @Override
        public void collect(int page) throws IOException {
            if (watch.isOver()) {
                // A page that an exclusion had no more time to look at is no answer.
                throw new CollectionTerminatedException();
            }
            if (page > parent) {
                tell();
                begin(parents.nextSetBit(page));
            }
            if (verdict == Verdict.OUT || !numbers.advanceExact(page)) {
                return;
            }
            int number = (int) numbers.longValue();
            if (wanted != null && !wanted.contains(number)) {
                return;
            }
            if (verdict == Verdict.FOUND) {
                found.add(number, scored ? scorer.score() : 0);
            } else {
                undatedPages++;
                undatedDocuments += undatedCounted ? 0 : 1;
                undatedCounted = true;
            }
        }

        private void begin(int nextParent) throws IOException {
            parent = nextParent;
            found.begin(nextParent);
            undatedCounted = false;
            verdict = facts.verdict(parent);
            Map<DocumentKey, Set<Integer>> onPages = filters.pages();
            if (onPages != null && verdict != Verdict.OUT) {
                wanted = onPages.getOrDefault(new DocumentKey(facts.key(parent)), Set.of());
            }
        }

        private void tell() throws IOException {
            if (found.size == 0) {
                return;
            }
            pages += found.size;
            documents++;
            for (Part part : parts) {
                part.document(found);
            }
        }

        @Override
        public void finish() throws IOException {
            tell();
            for (Part part : parts) {
                part.end();
            }
        }
    }

    /** Stands in until Lucene gives the scorer. */
    private static final class NoScore extends Scorable {
        @Override
        public float score() {
            return 0;
        }
    }
}
