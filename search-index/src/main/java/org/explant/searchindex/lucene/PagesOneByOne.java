// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;

/**
 * Finds pages that cost something to look at, each looked at only where it is allowed: for somebody who may see much, quicker
 * than to ask Lucene for what query and rights have in common.
 */
final class PagesOneByOne {
    private final IndexSearcher searcher;
    private final SegmentBits bits;
    private final PageSearch.Reader asked;

    PagesOneByOne(IndexSearcher searcher, SegmentBits bits, PageSearch.Reader asked) {
        this.searcher = searcher;
        this.bits = bits;
        this.asked = asked;
    }

    /** What is done with a page found. */
    private interface Taking {
        void page(int page) throws IOException;
    }

    List<SegmentFound> all(Query query, ScoreMode mode) throws IOException {
        return query instanceof AcrossToo both ? alsoAcross(both, mode) : plain(query, mode);
    }

    private List<SegmentFound> plain(Query query, ScoreMode mode) throws IOException {
        Weight weight = weight(query, mode);
        List<SegmentFound> all = new ArrayList<>();
        for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
            SegmentFound found = new SegmentFound(segment);
            all.add(found);
            Scorer scorer = weight.scorer(segment);
            if (scorer != null && mode.needsScores()) {
                each(segment, scorer, page -> found.add(page, scorer.score()));
            } else if (scorer != null) {
                each(segment, scorer, found.pages()::set);
            }
        }
        return all;
    }

    /** What stands whole on a page first; what runs on only where nothing does. */
    private List<SegmentFound> alsoAcross(AcrossToo both, ScoreMode mode) throws IOException {
        List<SegmentFound> all = plain(both.inside(), mode);
        Weight weight = weight(both.across(), ScoreMode.COMPLETE_NO_SCORES);
        for (SegmentFound found : all) {
            Scorer scorer = weight.scorer(found.segment());
            List<Integer> more = new ArrayList<>();
            if (scorer != null) {
                FixedBitSet left =
                        bits.pages(found.segment().reader(), asked.rights()).clone();
                left.andNot(found.pages());
                each(found.segment(), scorer, left, more::add);
            }
            if (mode.needsScores() && !more.isEmpty()) {
                found.addAll(more, AcrossToo.SCORE);
            } else {
                more.forEach(found.pages()::set);
            }
        }
        return all;
    }

    /** Hands the pages to a collector that wants only the best. */
    void best(Query query, Collector collector) throws IOException {
        Weight weight = weight(query, ScoreMode.TOP_SCORES);
        for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
            Scorer scorer = weight.scorer(segment);
            if (scorer != null) {
                LeafCollector leaf = collector.getLeafCollector(segment);
                leaf.setScorer(scorer);
                each(segment, scorer, leaf::collect);
                leaf.finish();
            }
        }
    }

    private Weight weight(Query query, ScoreMode mode) throws IOException {
        Query simplest = searcher.rewrite(mode.needsScores() ? query : new ConstantScoreQuery(query));
        return searcher.createWeight(simplest, mode, 1f);
    }

    private void each(LeafReaderContext segment, Scorer scorer, Taking found) throws IOException {
        each(segment, scorer, bits.pages(segment.reader(), asked.rights()), found);
    }

    private void each(LeafReaderContext segment, Scorer scorer, FixedBitSet among, Taking found) throws IOException {
        Bits live = segment.reader().getLiveDocs();
        SearchWatch watch = asked.watch();
        TwoPhaseIterator confirming = scorer.twoPhaseIterator();
        DocIdSetIterator pages = confirming == null ? scorer.iterator() : confirming.approximation();
        int page = watch.shouldExit() ? DocIdSetIterator.NO_MORE_DOCS : pages.nextDoc();
        while (page != DocIdSetIterator.NO_MORE_DOCS) {
            boolean wanted =
                    among.get(page) && (live == null || live.get(page)) && (confirming == null || confirming.matches());
            if (watch.shouldExitSoon()) {
                // A page that an exclusion had no more time to look at is no answer.
                return;
            }
            if (wanted) {
                found.page(page);
            }
            page = pages.nextDoc();
        }
    }
}
