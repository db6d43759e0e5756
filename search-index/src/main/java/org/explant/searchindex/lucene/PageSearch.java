// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.explant.searchindex.DocumentKey;
import org.explant.searchindex.Filters;
import org.explant.searchindex.FoundPages;
import org.explant.searchindex.Hits;
import org.explant.searchindex.Hits.Count;
import org.explant.searchindex.Hits.Reach;
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
        BestDocuments best = new BestDocuments(question.order(), question.paging());
        List<DocumentCollector.Listener> listeners = new ArrayList<>(List.of(best));
        if (!question.counting().equals(Counting.TOTALS)) {
            listeners.add(tallying);
        }
        DocumentCollector all = new DocumentCollector(bits, asked, ScoreMode.COMPLETE, listeners);
        run(question.query(), question.within(), all);
        Count hidden = hidden(question);
        return new Hits(all.found(), all.undated(), hidden, best.wanted(), tallying.tallies(), reach());
    }

    private Count hidden(Question question) throws IOException {
        Optional<PageQuery> query = question.query().hidden();
        if (query.isEmpty()) {
            return Count.NONE;
        }
        DocumentCollector count = new DocumentCollector(bits, asked, ScoreMode.COMPLETE_NO_SCORES, List.of());
        run(query.get(), question.within(), count);
        return count.found();
    }

    Reach each(Question question, Consumer<FoundPages> each) throws IOException {
        if (isBlind()) {
            return reach();
        }
        List<FoundPages> found = new ArrayList<>();
        DocumentCollector.Listener listener = (segment, facts) -> block -> found.add(pages(block, facts));
        run(
                question.query(),
                question.within(),
                new DocumentCollector(bits, asked, ScoreMode.COMPLETE_NO_SCORES, List.of(listener)));
        found.sort(Comparator.comparing(FoundPages::key));
        found.forEach(each);
        return reach();
    }

    private static FoundPages pages(DocumentCollector.Found block, ParentFacts facts) throws IOException {
        List<Integer> numbers = new ArrayList<>(block.size());
        for (int i = 0; i < block.size(); i++) {
            numbers.add(block.number(i));
        }
        DocumentKey key = new DocumentKey(facts.key(block.parent()));
        return new FoundPages(key, facts.version(block.parent()), numbers);
    }

    private void run(PageQuery query, List<PageQuery> within, DocumentCollector collector) throws IOException {
        Filters filters = filters();
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        all.add(compiled(query.searched()), Occur.MUST);
        for (PageQuery earlier : within) {
            all.add(compiled(earlier.searched()), Occur.FILTER);
        }
        all.add(new AllowedPages(rights(), bits), Occur.FILTER);
        if (!filters.documents().isEmpty()) {
            all.add(documents(filters.documents()), Occur.FILTER);
        }
        if (filters.pages() != null) {
            all.add(documents(filters.pages().keySet()), Occur.FILTER);
        }
        searcher().search(all.build(), only(collector));
    }

    private static Query documents(Collection<DocumentKey> wanted) {
        List<BytesRef> keys =
                wanted.stream().map(key -> new BytesRef(key.value())).toList();
        return new TermInSetQuery(PageSchema.ID, keys);
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
        searcher.setTimeout(asked.watch());
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

    private static CollectorManager<DocumentCollector, DocumentCollector> only(DocumentCollector collector) {
        return new CollectorManager<>() {
            @Override
            public DocumentCollector newCollector() {
                return collector;
            }

            @Override
            public DocumentCollector reduce(Collection<DocumentCollector> collectors) {
                return collector;
            }
        };
    }
}
