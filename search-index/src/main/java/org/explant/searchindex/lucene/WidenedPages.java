// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.lucene;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.explant.searchindex.Rights;
import org.explant.searchindex.query.Scope;

/** All pages of documents, or of groups, of which at least one page within the rights matches. */
final class WidenedPages extends SegmentPages {
    private final Query pages;
    private final Scope scope;
    private final Rights rights;
    private final SearchWatch watch;

    WidenedPages(SegmentBits bits, Query pages, Scope scope, Sight sight) {
        super(bits);
        this.pages = pages;
        this.scope = scope;
        this.rights = sight.rights();
        this.watch = sight.watch();
    }

    /** Under whose rights, and for how long. */
    record Sight(Rights rights, SearchWatch watch) {}

    @Override
    Finder finder(IndexSearcher searcher) throws IOException {
        Weight weight = searcher.createWeight(searcher.rewrite(pages), ScoreMode.COMPLETE_NO_SCORES, 1f);
        return scope == Scope.GROUP ? groups(searcher, weight) : segment -> documents(segment, weight);
    }

    private FixedBitSet documents(LeafReaderContext segment, Weight weight) throws IOException {
        FixedBitSet found = new FixedBitSet(segment.reader().maxDoc());
        eachDocument(segment, weight, parent -> addDocument(segment.reader(), parent, found));
        return found;
    }

    private Finder groups(IndexSearcher searcher, Weight weight) throws IOException {
        Set<String> names = new HashSet<>();
        for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
            SortedDocValues groups = DocValues.getSorted(segment.reader(), PageSchema.GROUP);
            eachDocument(segment, weight, parent -> {
                if (groups.advanceExact(parent)) {
                    names.add(groups.lookupOrd(groups.ordValue()).utf8ToString());
                }
            });
        }
        Rights holding = new Rights(names);
        return segment -> SegmentBits.pagesOf(segment.reader(), holding);
    }

    private interface Parents {
        void found(int parent) throws IOException;
    }

    /** Tells of the parent of every document with a match, and leaps over the rest of that document. */
    private void eachDocument(LeafReaderContext segment, Weight weight, Parents found) throws IOException {
        LeafReader reader = segment.reader();
        Scorer scorer = weight.scorer(segment);
        if (scorer == null) {
            return;
        }
        FixedBitSet allowed = bits.pages(reader, rights);
        FixedBitSet parents = bits.parents(reader);
        Bits live = reader.getLiveDocs();
        DocIdSetIterator pagesFound = scorer.iterator();
        int page = pagesFound.nextDoc();
        while (page != DocIdSetIterator.NO_MORE_DOCS && !watch.shouldExit()) {
            boolean counts = allowed.get(page) && (live == null || live.get(page));
            if (counts) {
                int parent = parents.nextSetBit(page);
                found.found(parent);
                page = pagesFound.advance(parent);
            } else {
                page = pagesFound.nextDoc();
            }
        }
    }
}
