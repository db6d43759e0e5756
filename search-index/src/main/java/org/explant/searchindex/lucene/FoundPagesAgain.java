// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.lucene;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.FixedBitSet;

/** The pages that a search has found before, rights and filters included. */
final class FoundPagesAgain extends SegmentPages {
    private final Map<Integer, SegmentFound> found;

    FoundPagesAgain(SegmentBits bits, List<SegmentFound> found) {
        super(bits);
        this.found = found.stream().collect(Collectors.toMap(segment -> segment.segment().ord, Function.identity()));
    }

    @Override
    Finder finder(IndexSearcher searcher) {
        return segment -> {
            SegmentFound here = found.get(segment.ord);
            return here == null ? new FixedBitSet(segment.reader().maxDoc()) : here.pages();
        };
    }
}
