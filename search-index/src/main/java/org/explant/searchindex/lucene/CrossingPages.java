// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.ConjunctionUtils;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.explant.searchindex.lucene.PlaceTree.AnyPart;
import org.explant.searchindex.lucene.PlaceTree.AnyTerm;
import org.explant.searchindex.lucene.PlaceTree.Pair;
import org.explant.searchindex.lucene.PlaceTree.Row;
import org.jspecify.annotations.Nullable;

/**
 * Which pages could hold something that begins on them and ends in their bridge: what comes first must stand on the page and
 * what comes last in the bridge. That leaves few pages whose places must be read.
 */
final class CrossingPages {
    private final TermSource source;

    CrossingPages(TermSource source) {
        this.source = source;
    }

    /** What can cross; null where nothing can. */
    @Nullable
    DocIdSetIterator crossing(PlaceTree tree) throws IOException {
        return switch (tree) {
            case AnyTerm any -> null;
            case AnyPart any -> any(any.parts(), this::crossing);
            case Row row ->
                both(onPage(row.parts().getFirst()), beyond(row.parts().getLast()));
            case Pair pair -> {
                List<DocIdSetIterator> ways = new ArrayList<>();
                add(ways, both(onPage(pair.left()), beyond(pair.right())));
                if (!pair.ordered()) {
                    add(ways, both(onPage(pair.right()), beyond(pair.left())));
                }
                add(ways, crossing(pair.left()));
                add(ways, crossing(pair.right()));
                yield any(ways);
            }
        };
    }

    /** What can begin on the page. */
    private @Nullable DocIdSetIterator onPage(PlaceTree tree) throws IOException {
        return switch (tree) {
            case AnyTerm any -> terms(any.terms(), source::onPage);
            case AnyPart any -> any(any.parts(), this::onPage);
            case Row row -> onPage(row.parts().getFirst());
            case Pair pair -> any(List.of(pair.left(), pair.right()), this::onPage);
        };
    }

    /** What can end in the bridge. */
    private @Nullable DocIdSetIterator beyond(PlaceTree tree) throws IOException {
        return switch (tree) {
            case AnyTerm any -> terms(any.terms(), source::bridged);
            case AnyPart any -> any(any.parts(), this::beyond);
            case Row row -> beyond(row.parts().getLast());
            case Pair pair -> any(List.of(pair.left(), pair.right()), this::beyond);
        };
    }

    private interface Pages {
        @Nullable
        DocIdSetIterator of(PlaceTree tree) throws IOException;
    }

    private interface Postings {
        @Nullable
        PostingsEnum of(BytesRef term) throws IOException;
    }

    private static @Nullable DocIdSetIterator terms(List<BytesRef> terms, Postings postings) throws IOException {
        List<DocIdSetIterator> all = new ArrayList<>();
        for (BytesRef term : terms) {
            add(all, postings.of(term));
        }
        return any(all);
    }

    private static @Nullable DocIdSetIterator any(List<PlaceTree> parts, Pages pages) throws IOException {
        List<DocIdSetIterator> all = new ArrayList<>();
        for (PlaceTree part : parts) {
            add(all, pages.of(part));
        }
        return any(all);
    }

    private static @Nullable DocIdSetIterator any(List<DocIdSetIterator> ways) {
        return ways.isEmpty() ? null : AnyOf.of(ways);
    }

    private static @Nullable DocIdSetIterator both(@Nullable DocIdSetIterator one, @Nullable DocIdSetIterator other) {
        return one == null || other == null ? null : ConjunctionUtils.intersectIterators(List.of(one, other));
    }

    private static void add(List<DocIdSetIterator> all, @Nullable DocIdSetIterator one) {
        if (one != null) {
            all.add(one);
        }
    }
}
