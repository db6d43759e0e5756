// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.FixedBitSet;
import org.explant.searchindex.DocumentHits;
import org.explant.searchindex.DocumentHits.PageHit;
import org.explant.searchindex.DocumentKey;
import org.explant.searchindex.Filters;
import org.explant.searchindex.Hits.Count;
import org.explant.searchindex.Paging;
import org.explant.searchindex.lucene.ParentFacts.Verdict;

/**
 * Groups the pages found by document in one pass: the pages of a document come one after another, so a document is
 * complete when a page beyond its parent comes.
 */
final class DocumentCollector implements Collector {
    /** Best page first; of equals the lesser key, never the order of storage, which tells of hidden documents. */
    private static final Comparator<DocumentHits> BEST_FIRST =
            Comparator.comparing(DocumentHits::score).reversed().thenComparing(DocumentHits::key);

    private final SegmentBits bits;
    private final Filters filters;
    private final Paging paging;
    private final PriorityQueue<DocumentHits> best = new PriorityQueue<>(BEST_FIRST.reversed());
    private long pages;
    private long documents;
    private long undatedPages;
    private long undatedDocuments;

    DocumentCollector(SegmentBits bits, Filters filters, Paging paging) {
        this.bits = bits;
        this.filters = filters;
        this.paging = paging;
    }

    Count found() {
        return new Count(pages, documents);
    }

    Count undated() {
        return new Count(undatedPages, undatedDocuments);
    }

    List<DocumentHits> wanted() {
        return best.stream().sorted(BEST_FIRST).skip(paging.skipped()).toList();
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext segment) throws IOException {
        return new Segment(segment.reader());
    }

    private final class Segment implements LeafCollector {
        private final FixedBitSet parents;
        private final ParentFacts facts;
        private final NumericDocValues numbers;
        private List<PageHit> hits = new ArrayList<>();
        private Verdict verdict = Verdict.OUT;
        private int parent = -1;
        private float score;
        private Scorable scorer = new NoScore();

        Segment(LeafReader segment) throws IOException {
            this.parents = bits.parents(segment);
            this.facts = new ParentFacts(segment, filters);
            this.numbers = DocValues.getNumeric(segment, PageSchema.PAGE);
        }

        @Override
        public void setScorer(Scorable scorer) {
            this.scorer = scorer;
        }

        @Override
        public void collect(int page) throws IOException {
            if (page > parent) {
                finish();
                begin(parents.nextSetBit(page));
            }
            if (verdict == Verdict.UNDATED) {
                undatedPages++;
            } else if (verdict == Verdict.FOUND && numbers.advanceExact(page)) {
                pages++;
                float pageScore = scorer.score();
                score = Math.max(score, pageScore);
                hits.add(new PageHit((int) numbers.longValue(), pageScore));
            }
        }

        private void begin(int nextParent) throws IOException {
            parent = nextParent;
            score = 0;
            verdict = facts.verdict(parent);
            documents += verdict == Verdict.FOUND ? 1 : 0;
            undatedDocuments += verdict == Verdict.UNDATED ? 1 : 0;
        }

        @Override
        public void finish() throws IOException {
            if (hits.isEmpty()) {
                return;
            }
            if (best.size() < paging.needed() || score >= best.element().score()) {
                DocumentKey key = new DocumentKey(facts.key(parent));
                best.add(new DocumentHits(key, facts.version(parent), score, hits));
            }
            if (best.size() > paging.needed()) {
                best.remove();
            }
            hits = new ArrayList<>();
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
