// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.explant.searchindex.DocumentKey;
import org.explant.searchindex.Filters;
import org.explant.searchindex.IndexedDocument;

/** Reads from the parents what a segment holds. */
final class Contents {
    private Contents() {}

    static void addTo(List<IndexedDocument> contents, LeafReader segment, FixedBitSet parents) throws IOException {
        ParentFacts facts = new ParentFacts(segment, Filters.none());
        NumericDocValues pages = DocValues.getNumeric(segment, PageSchema.PAGES);
        SortedDocValues groups = DocValues.getSorted(segment, PageSchema.GROUP);
        Bits live = segment.getLiveDocs();
        BitSetIterator each = new BitSetIterator(parents, 0);
        for (int parent = each.nextDoc(); parent != BitSetIterator.NO_MORE_DOCS; parent = each.nextDoc()) {
            if ((live == null || live.get(parent)) && pages.advanceExact(parent)) {
                DocumentKey key = new DocumentKey(facts.key(parent));
                contents.add(new IndexedDocument(
                        key, group(groups, parent), facts.version(parent), (int) pages.longValue()));
            }
        }
    }

    private static String group(SortedDocValues groups, int parent) throws IOException {
        return groups.advanceExact(parent) ? groups.lookupOrd(groups.ordValue()).utf8ToString() : "";
    }
}
