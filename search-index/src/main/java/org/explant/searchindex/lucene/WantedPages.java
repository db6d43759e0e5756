// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.lucene;

import java.io.IOException;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.explant.searchindex.DocumentKey;
import org.explant.searchindex.Filters;
import org.explant.searchindex.lucene.ParentFacts.Verdict;

/** The pages of a segment that rights and filters leave, decided once for many queries. */
final class WantedPages {
    private WantedPages() {}

    static FixedBitSet of(LeafReader segment, SegmentBits bits, PageSearch search) throws IOException {
        FixedBitSet wanted = bits.pages(segment, search.rights()).clone();
        Bits live = segment.getLiveDocs();
        if (live != null) {
            live.applyMask(wanted, 0);
        }
        Filters filters = search.filters();
        if (!isEveryDocument(filters)) {
            keepFiltered(segment, bits, filters, wanted);
        }
        return wanted;
    }

    private static boolean isEveryDocument(Filters filters) {
        return filters.subjects().isEmpty()
                && filters.documents().isEmpty()
                && filters.facets().isEmpty()
                && filters.dates() == null
                && filters.pages() == null;
    }

    private static void keepFiltered(LeafReader segment, SegmentBits bits, Filters filters, FixedBitSet wanted)
            throws IOException {
        ParentFacts facts = new ParentFacts(segment, filters);
        FixedBitSet parents = bits.parents(segment);
        NumericDocValues numbers = DocValues.getNumeric(segment, PageSchema.PAGE);
        int page = wanted.nextSetBit(0);
        while (page >= 0 && page < wanted.length()) {
            int parent = parents.nextSetBit(page);
            if (isOut(facts, filters, parent)) {
                wanted.clear(page, parent);
            } else if (filters.pages() != null) {
                Set<Integer> kept = filters.wantedPages(new DocumentKey(facts.key(parent)));
                for (int each = page; each < parent; each++) {
                    if (!numbers.advanceExact(each) || !kept.contains((int) numbers.longValue())) {
                        wanted.clear(each);
                    }
                }
            }
            page = parent + 1 < wanted.length() ? wanted.nextSetBit(parent + 1) : -1;
        }
    }

    private static boolean isOut(ParentFacts facts, Filters filters, int parent) throws IOException {
        boolean named =
                filters.documents().isEmpty() || filters.documents().contains(new DocumentKey(facts.key(parent)));
        return !named || facts.verdict(parent) != Verdict.FOUND;
    }
}
