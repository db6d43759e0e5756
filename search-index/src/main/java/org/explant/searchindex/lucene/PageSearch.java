// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.lucene;

import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.explant.searchindex.Filters;
import org.explant.searchindex.Hits;
import org.explant.searchindex.Hits.Count;
import org.explant.searchindex.Hits.Reach;
import org.explant.searchindex.Paging;
import org.explant.searchindex.Rights;
import org.explant.searchindex.Tallies;
import org.explant.searchindex.query.PageQuery;

/** One search, on one state of the index, under one set of rights. */
final class PageSearch {
    private final SegmentBits bits;
    private final Rights rights;
    private final Filters filters;
    private final QueryTimeout deadline;

    PageSearch(SegmentBits bits, Rights rights, Filters filters, Duration allowed) {
        this.bits = bits;
        this.rights = bits.known(filters.groups().isEmpty() ? rights : rights.within(filters.groups()));
        this.filters = filters;
        this.deadline = deadline(allowed);
    }

    /** The moment at which a search stops with what it has. */
    private static QueryTimeout deadline(Duration allowed) {
        long start = System.nanoTime();
        return () -> System.nanoTime() - start >= allowed.toNanos();
    }

    Hits run(IndexReader reader, PageQuery query, Paging paging, long watermark) throws IOException {
        if (rights.groups().isEmpty()) {
            return new Hits(
                    Count.NONE, Count.NONE, Count.NONE, List.of(), Tallies.NONE, new Reach(watermark, false, false));
        }
        IndexSearcher searcher = searcher(reader);
        VisibleTerms visible = new VisibleTerms(reader, bits, rights, deadline);
        Query words = new QueryCompiler(visible).compiled(query.searched());
        DocumentCollector collector = new DocumentCollector(bits, filters, paging);
        searcher.search(allowed(words), only(collector));
        boolean partial = searcher.timedOut() || deadline.shouldExit();
        Reach reach = new Reach(watermark, partial, visible.capped());
        return new Hits(collector.found(), collector.undated(), Count.NONE, collector.wanted(), Tallies.NONE, reach);
    }

    private IndexSearcher searcher(IndexReader reader) {
        IndexSearcher searcher = new IndexSearcher(reader);
        searcher.setSimilarity(new EvenSimilarity());
        // Shared by all readers, and of use only to repeated questions: rights are remembered elsewhere.
        searcher.setQueryCache(null);
        searcher.setTimeout(deadline);
        return searcher;
    }

    private Query allowed(Query words) {
        BooleanQuery.Builder allowed = new BooleanQuery.Builder();
        allowed.add(words, Occur.MUST);
        allowed.add(new AllowedPages(rights, bits), Occur.FILTER);
        if (!filters.documents().isEmpty()) {
            List<BytesRef> keys = filters.documents().stream()
                    .map(key -> new BytesRef(key.value()))
                    .toList();
            allowed.add(new TermInSetQuery(PageSchema.ID, keys), Occur.FILTER);
        }
        return allowed.build();
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
