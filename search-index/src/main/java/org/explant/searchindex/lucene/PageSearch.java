// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.explant.searchindex.BestPage;
import org.explant.searchindex.DocumentHits;
import org.explant.searchindex.DocumentKey;
import org.explant.searchindex.Filters;
import org.explant.searchindex.FoundPages;
import org.explant.searchindex.Hits;
import org.explant.searchindex.Hits.Count;
import org.explant.searchindex.Hits.Reach;
import org.explant.searchindex.Order;
import org.explant.searchindex.Paging;
import org.explant.searchindex.Question;
import org.explant.searchindex.Question.Counting;
import org.explant.searchindex.Rights;
import org.explant.searchindex.query.PageQuery;
import org.explant.searchindex.query.QueryNode;
import org.jspecify.annotations.Nullable;

/** One search, on one state of the index, under one set of rights. */
final class PageSearch {
    private final SegmentBits bits;
    private final TermForms forms;
    private final Reader asked;
    private final IndexReader reader;
    private final long watermark;
    private @Nullable PlaceCompiler places;

    PageSearch(IndexReader reader, long watermark, Kept kept, Reader asked) {
        this.reader = reader;
        this.watermark = watermark;
        this.bits = kept.bits();
        this.forms = kept.forms();
        Filters filters = asked.filters();
        Rights rights =
                filters.groups().isEmpty() ? asked.rights() : asked.rights().within(filters.groups());
        this.asked = new Reader(bits.known(rights), filters, asked.watch());
    }

    /** What is remembered from search to search. */
    record Kept(SegmentBits bits, TermForms forms) {}

    /** Who asks, what narrows it, and for how long. */
    record Reader(Rights rights, Filters filters, SearchWatch watch) {}

    /** Whether there is nothing to be seen at all. */
    boolean isBlind() {
        return rights().groups().isEmpty();
    }

    Hits answer(Question question) throws IOException {
        Tallying tallying = new Tallying(question.counting());
        if (isBlind()) {
            return new Hits(Count.NONE, Count.NONE, Count.NONE, List.of(), tallying.tallies(), reach());
        }
        PageFinding finding = new PageFinding(searcher(), bits, asked);
        Query query = compiled(question.query().searched());
        boolean twice =
                isPlain(question) && finding.isWorthTwoPasses(question.query().searched());
        List<SegmentFound> found = twice ? finding.allCheap(query) : found(query, question, ScoreMode.COMPLETE);
        BestDocuments best = new BestDocuments(question.order(), question.paging());
        List<Documents.Listener> listeners = new ArrayList<>();
        if (!twice) {
            listeners.add(best);
        }
        if (!question.counting().equals(Counting.TOTALS)) {
            listeners.add(tallying);
        }
        Documents all = new Documents(bits, filters(), listeners);
        all.walk(found);
        Weight weight = twice && all.found().pages() > 0 ? finding.best(query, found, best) : null;
        List<DocumentHits> wanted = new ReadOut(bits, found).hits(best.wanted(), weight);
        return new Hits(all.found(), all.undated(), hidden(question), wanted, tallying.tallies(), reach());
    }

    /** The best pages, each for itself. */
    List<BestPage> best(QueryNode node, int most) throws IOException {
        return isBlind() ? List.of() : best(compiled(node), PageFinding.isOfWords(node), most);
    }

    /** Pages that share numbers of a sketch, those that share most first. */
    List<BestPage> alike(int[] sketch, int most) throws IOException {
        return isBlind() || sketch.length == 0 ? List.of() : best(PageSketch.shared(sketch), true, most);
    }

    private List<BestPage> best(Query query, boolean cheap, int most) throws IOException {
        PageFinding finding = new PageFinding(searcher(), bits, asked);
        BestDocuments best = new BestDocuments(Order.relevance(), Paging.first(most));
        finding.bestPages(query instanceof AcrossToo both ? both.inside() : query, cheap, best);
        if (query instanceof AcrossToo both && !best.isFull()) {
            finding.bestPages(both.acrossAlone(), cheap, best);
        }
        return ReadOut.pages(best.wanted(), reader.leaves());
    }

    private boolean isPlain(Question question) {
        return question.order().by() == Order.By.RELEVANCE
                && question.within().isEmpty()
                && filters().documents().isEmpty()
                && filters().pages() == null;
    }

    private Count hidden(Question question) throws IOException {
        Optional<PageQuery> query = question.query().hidden();
        if (query.isEmpty()) {
            return Count.NONE;
        }
        Documents count = new Documents(bits, filters(), List.of());
        count.walk(found(compiled(query.get().searched()), question, ScoreMode.COMPLETE_NO_SCORES));
        return count.found();
    }

    Reach each(Question question, Consumer<FoundPages> each) throws IOException {
        if (isBlind()) {
            return reach();
        }
        List<FoundPages> told = new ArrayList<>();
        Documents.Listener listener = (found, facts) -> {
            NumericDocValues numbers = DocValues.getNumeric(found.segment().reader(), PageSchema.PAGE);
            return block -> told.add(pages(found, block, facts, numbers));
        };
        Query query = compiled(question.query().searched());
        new Documents(bits, filters(), List.of(listener)).walk(found(query, question, ScoreMode.COMPLETE_NO_SCORES));
        told.sort(Comparator.comparing(FoundPages::key));
        told.forEach(each);
        return reach();
    }

    private static FoundPages pages(
            SegmentFound found, Documents.Block block, ParentFacts facts, NumericDocValues numbers) throws IOException {
        List<Integer> pages = new ArrayList<>(block.size());
        for (int page = block.first(); page < block.parent(); page = found.next(page + 1)) {
            pages.add(numbers.advanceExact(page) ? (int) numbers.longValue() : 0);
        }
        DocumentKey key = new DocumentKey(facts.key(block.parent()));
        return new FoundPages(key, facts.version(block.parent()), pages);
    }

    private List<SegmentFound> found(Query query, Question question, ScoreMode mode) throws IOException {
        List<Query> within = new ArrayList<>();
        for (PageQuery earlier : question.within()) {
            within.add(compiled(earlier.searched()));
        }
        return new PageFinding(searcher(), bits, asked).all(query, within, mode);
    }

    Query compiled(QueryNode node) throws IOException {
        PlaceCompiler now = places;
        if (now == null) {
            now = new PlaceCompiler(reader, visible(), asked.watch(), forms);
            places = now;
        }
        return new QueryCompiler(bits, new WidenedPages.Sight(rights(), asked.watch()), now).compiled(node);
    }

    VisibleTerms visible() {
        return new VisibleTerms(reader, bits, rights(), asked.watch());
    }

    IndexSearcher searcher() {
        IndexSearcher searcher = new IndexSearcher(reader);
        searcher.setSimilarity(new EvenSimilarity());
        // Shared by all readers, and of use only to repeated questions: rights are remembered elsewhere.
        searcher.setQueryCache(null);
        return searcher;
    }

    Rights rights() {
        return asked.rights();
    }

    Filters filters() {
        return asked.filters();
    }

    boolean isOver() {
        return asked.watch().shouldExit();
    }

    Reach reach() {
        return new Reach(watermark, asked.watch().shouldExit(), asked.watch().isCut());
    }
}
