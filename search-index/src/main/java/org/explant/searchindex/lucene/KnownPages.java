// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.lucene;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;
import org.explant.searchindex.query.QueryNode;
import org.explant.searchindex.query.QueryNode.Attribute;

/** All pages of documents of which something beside their pages is known. */
final class KnownPages extends SegmentPages {
    private final Knowledge knowledge;

    private KnownPages(SegmentBits bits, Knowledge knowledge) {
        super(bits);
        this.knowledge = knowledge;
    }

    private interface Parents {
        void found(int parent) throws IOException;
    }

    /** Tells of parents in one segment. */
    private interface Reader {
        void parents(LeafReaderContext segment, Parents found) throws IOException;
    }

    private interface Knowledge {
        Reader reader(IndexSearcher searcher) throws IOException;
    }

    @Override
    Finder finder(IndexSearcher searcher) throws IOException {
        Reader reader = knowledge.reader(searcher);
        return segment -> {
            FixedBitSet pages = new FixedBitSet(segment.reader().maxDoc());
            reader.parents(segment, parent -> addDocument(segment.reader(), parent, pages));
            return pages;
        };
    }

    /** Documents with a label that matches a query on parents. */
    static KnownPages labelled(SegmentBits bits, Query onParents) {
        return new KnownPages(bits, searcher -> {
            Weight weight = searcher.createWeight(searcher.rewrite(onParents), ScoreMode.COMPLETE_NO_SCORES, 1f);
            return (segment, found) -> {
                Scorer scorer = weight.scorer(segment);
                if (scorer != null) {
                    FixedBitSet parents = bits.parents(segment.reader());
                    DocIdSetIterator each = scorer.iterator();
                    for (int doc = each.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = each.nextDoc()) {
                        if (parents.get(doc)) {
                            found.found(doc);
                        }
                    }
                }
            };
        });
    }

    /** Documents whose days overlap these. */
    static KnownPages dated(SegmentBits bits, QueryNode.Dated dated) {
        long from = dated.days().firstDay();
        long to = dated.days().lastDay();
        return new KnownPages(bits, searcher -> (segment, found) -> {
            LeafReader reader = segment.reader();
            NumericDocValues first = DocValues.getNumeric(reader, PageSchema.FIRST_DAY);
            NumericDocValues last = DocValues.getNumeric(reader, PageSchema.LAST_DAY);
            for (int doc = first.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = first.nextDoc()) {
                if (first.longValue() <= to && last.advanceExact(doc) && last.longValue() >= from) {
                    found.found(doc);
                }
            }
        });
    }

    /** Documents of these groups or about these subjects. */
    static KnownPages among(SegmentBits bits, QueryNode.Among among) {
        String field = among.attribute() == Attribute.GROUP ? PageSchema.GROUP : PageSchema.SUBJECT;
        return new KnownPages(bits, searcher -> (segment, found) -> {
            SortedDocValues names = DocValues.getSorted(segment.reader(), field);
            boolean[] wanted = new boolean[names.getValueCount()];
            for (int name = 0; name < wanted.length; name++) {
                wanted[name] = among.names().contains(names.lookupOrd(name).utf8ToString());
            }
            for (int doc = names.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = names.nextDoc()) {
                if (wanted[names.ordValue()]) {
                    found.found(doc);
                }
            }
        });
    }
}
