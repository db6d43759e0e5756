// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.explant.searchindex.DocumentKey;
import org.explant.searchindex.Filters;
import org.explant.searchindex.query.QueryNode;
import org.explant.searchindex.query.Scope;

/** Finds the pages of a query under the rights of one search, in as many passes as is cheapest. */
final class PageFinding {
    /** Pages looked at between two looks at the clock. */
    private static final int WINDOW = 1 << 16;

    /** Whoever may see more than this part of the pages is served fastest by taking out the others in the end. */
    private static final int MANY = 4;

    /** Fewer pages than these are scored at once. */
    private static final int FEW = 1_000;

    private final IndexSearcher searcher;
    private final SegmentBits bits;
    private final PageSearch.Reader asked;

    PageFinding(IndexSearcher searcher, SegmentBits bits, PageSearch.Reader asked) {
        this.searcher = searcher;
        this.bits = bits;
        this.asked = asked;
    }

    /**
     * Whether pages are found so cheaply, by their words alone, that it pays to count them without scores first and then to
     * look for the best of them, for which most need no score.
     */
    boolean isWorthTwoPasses(QueryNode node) throws IOException {
        return isOfWords(node) && most(node) >= FEW;
    }

    private static boolean isOfWords(QueryNode node) {
        return switch (node) {
            case QueryNode.Word word -> true;
            case QueryNode.And and ->
                and.scope() == Scope.PAGE && and.parts().stream().allMatch(PageFinding::isOfWords);
            case QueryNode.Or or -> or.parts().stream().allMatch(PageFinding::isOfWords);
            case QueryNode.Not not -> not.scope() == Scope.PAGE && isOfWords(not.part());
            case QueryNode.Forms forms ->
                isOfWords(forms.typed()) && forms.others().stream().allMatch(PageFinding::isOfWords);
            default -> false;
        };
    }

    /** On how many pages it stands at most. */
    private long most(QueryNode node) throws IOException {
        IndexReader reader = searcher.getIndexReader();
        return switch (node) {
            case QueryNode.Word word -> reader.docFreq(new Term(PageSchema.TEXT, word.term()));
            case QueryNode.And and -> {
                long least = reader.maxDoc();
                for (QueryNode part : and.parts()) {
                    least = Math.min(least, most(part));
                }
                yield least;
            }
            case QueryNode.Or or -> sum(or.parts());
            case QueryNode.Forms forms -> most(forms.typed()) + sum(forms.others());
            default -> reader.maxDoc();
        };
    }

    private long sum(List<? extends QueryNode> parts) throws IOException {
        long sum = 0;
        for (QueryNode part : parts) {
            sum += most(part);
        }
        return sum;
    }

    /** All pages found. */
    List<SegmentFound> all(Query query, List<Query> within, ScoreMode mode) throws IOException {
        Filters filters = asked.filters();
        if (within.isEmpty() && filters.documents().isEmpty() && filters.pages() == null && seesMany()) {
            return oneByOne(query, mode);
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        all.add(query, Occur.MUST);
        within.forEach(earlier -> all.add(earlier, Occur.FILTER));
        if (!filters.documents().isEmpty()) {
            all.add(documents(filters.documents()), Occur.FILTER);
        }
        if (filters.pages() != null) {
            all.add(documents(filters.pages().keySet()), Occur.FILTER);
        }
        all.add(new AllowedPages(asked.rights(), bits), Occur.FILTER);
        PageCollector collector = new PageCollector(mode, asked.watch());
        run(all.build(), collector);
        return collector.segments();
    }

    /** All pages, each looked at only where it is allowed: quicker than to ask Lucene for what both have in common. */
    private List<SegmentFound> oneByOne(Query query, ScoreMode mode) throws IOException {
        boolean scored = mode.needsScores();
        Weight weight = searcher.createWeight(simplest(query, scored), mode, 1f);
        List<SegmentFound> all = new ArrayList<>();
        for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
            Scorer scorer = asked.watch().shouldExit() ? null : weight.scorer(segment);
            if (scorer != null) {
                all.add(oneByOne(segment, scorer, scored));
            }
        }
        return all;
    }

    private SegmentFound oneByOne(LeafReaderContext segment, Scorer scorer, boolean scored) throws IOException {
        SegmentFound found = new SegmentFound(segment);
        FixedBitSet allowed = bits.pages(segment.reader(), asked.rights());
        Bits live = segment.reader().getLiveDocs();
        SearchWatch watch = asked.watch();
        TwoPhaseIterator confirming = scorer.twoPhaseIterator();
        DocIdSetIterator pages = confirming == null ? scorer.iterator() : confirming.approximation();
        for (int page = pages.nextDoc(); page != DocIdSetIterator.NO_MORE_DOCS; page = pages.nextDoc()) {
            boolean wanted = allowed.get(page)
                    && (live == null || live.get(page))
                    && (confirming == null || confirming.matches());
            if (watch.shouldExitSoon()) {
                // A page that an exclusion had no more time to look at is no answer.
                break;
            }
            if (wanted && scored) {
                found.add(page, scorer.score());
            } else if (wanted) {
                found.pages().set(page);
            }
        }
        return found;
    }

    /** All pages of a query that costs little a page: found with nothing beside it, and those not allowed taken out after. */
    List<SegmentFound> allCheap(Query query) throws IOException {
        if (!seesMany()) {
            return all(query, List.of(), ScoreMode.COMPLETE_NO_SCORES);
        }
        PageCollector collector = new PageCollector(ScoreMode.COMPLETE_NO_SCORES, asked.watch());
        run(query, collector);
        for (SegmentFound found : collector.segments()) {
            found.pages().and(bits.pages(found.segment().reader(), asked.rights()));
        }
        return collector.segments();
    }

    /** The best of what was found, document by document; gives what scores their other pages. */
    Weight best(Query query, List<SegmentFound> found, BestDocuments best) throws IOException {
        BestCollector collector = new BestCollector(bits, best, found);
        if (seesMany()) {
            run(query, collector);
        } else {
            run(
                    new BooleanQuery.Builder()
                            .add(query, Occur.MUST)
                            .add(new FoundPagesAgain(bits, found), Occur.FILTER)
                            .build(),
                    collector);
        }
        return searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1f);
    }

    private boolean seesMany() throws IOException {
        long seen = 0;
        for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
            FixedBitSet allowed = bits.pages(segment.reader(), asked.rights());
            seen += allowed.approximateCardinality();
        }
        return seen * MANY > searcher.getIndexReader().maxDoc();
    }

    private static Query documents(Collection<DocumentKey> wanted) {
        List<BytesRef> keys = new ArrayList<>(wanted.size());
        wanted.forEach(key -> keys.add(new BytesRef(key.value())));
        return new TermInSetQuery(PageSchema.ID, keys);
    }

    /** Segment by segment, looking at the clock now and then. */
    private void run(Query query, Collector collector) throws IOException {
        boolean scored = collector.scoreMode().needsScores();
        Weight weight = searcher.createWeight(simplest(query, scored), collector.scoreMode(), 1f);
        for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
            BulkScorer scorer = asked.watch().shouldExit() ? null : weight.bulkScorer(segment);
            if (scorer != null) {
                run(segment, scorer, collector.getLeafCollector(segment));
            }
        }
    }

    private Query simplest(Query query, boolean scored) throws IOException {
        return searcher.rewrite(scored ? query : new ConstantScoreQuery(query));
    }

    private void run(LeafReaderContext segment, BulkScorer scorer, LeafCollector collector) throws IOException {
        int end = segment.reader().maxDoc();
        int next = 0;
        try {
            while (next < end && !asked.watch().shouldExit()) {
                next = scorer.score(collector, segment.reader().getLiveDocs(), next, Math.min(end, next + WINDOW));
            }
        } catch (CollectionTerminatedException e) {
            // Time ran out inside; what was found stands.
        }
        collector.finish();
    }
}
