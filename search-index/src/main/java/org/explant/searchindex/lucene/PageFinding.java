// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.Weight;
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

    /** Whether words alone make it. */
    static boolean isOfWords(QueryNode node) {
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
            return new PagesOneByOne(searcher, bits, asked).all(query, mode);
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
        Map<Integer, FixedBitSet> pages = new HashMap<>();
        found.forEach(segment -> pages.put(segment.segment().ord, segment.pages()));
        BestCollector collector =
                new BestCollector(bits, best, segment -> pages.getOrDefault(segment.ord, new FixedBitSet(0)), true);
        run(seesMany() ? query : both(query, new FoundPagesAgain(bits, found)), collector);
        return searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1f);
    }

    private FixedBitSet except(List<Candidate> found, LeafReaderContext segment) throws IOException {
        FixedBitSet allowed = bits.pages(segment.reader(), asked.rights());
        FixedBitSet left = found.isEmpty() ? allowed : allowed.clone();
        for (Candidate candidate : found) {
            if (candidate.home().segment() == segment.ord) {
                left.clear(candidate.home().block().first());
            }
        }
        return left;
    }

    /** The best pages, each for itself, beside those it has already; a page that costs much to look at is not looked at where it is not allowed. */
    void bestPages(Query query, boolean cheap, BestDocuments best) throws IOException {
        List<Candidate> before = best.wanted();
        BestCollector collector = new BestCollector(bits, best, segment -> except(before, segment), false);
        if (!seesMany()) {
            run(both(query, new AllowedPages(asked.rights(), bits)), collector);
        } else if (cheap) {
            run(query, collector);
        } else {
            new PagesOneByOne(searcher, bits, asked).best(query, collector);
        }
    }

    private static Query both(Query query, Query filter) {
        return new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(filter, Occur.FILTER)
                .build();
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
