// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.explant.searchindex.lucene.TermSource.Row;
import org.explant.searchindex.text.Stretches;
import org.jspecify.annotations.Nullable;

/** Where any of some terms stands. */
final class TermPlaces extends Places {
    private final List<Row> rows;
    private final TermSource source;
    private final DocIdSetIterator candidates;

    private TermPlaces(List<Row> rows, TermSource source) {
        this.rows = rows;
        this.source = source;
        this.candidates = AnyOf.of(rows.stream().map(Row::plain).toList());
    }

    static @Nullable Places open(PlaceTree.AnyTerm any, TermSource source) throws IOException {
        List<Row> rows = new ArrayList<>();
        for (BytesRef term : any.terms()) {
            rows.addAll(source.rows(term));
        }
        return rows.isEmpty() ? null : new TermPlaces(rows, source);
    }

    @Override
    DocIdSetIterator candidates() {
        return candidates;
    }

    @Override
    void fill(Stretches places, int page) throws IOException {
        places.clear();
        for (Row row : rows) {
            if (row.plain().docID() == page) {
                fill(places, row, page);
            }
        }
        places.settle();
    }

    private void fill(Stretches places, Row row, int page) throws IOException {
        PostingsEnum second = row.second();
        if (second != null && second.docID() < page) {
            second.advance(page);
        }
        if (second != null && second.docID() == page) {
            fillBroken(places, row, second);
            return;
        }
        for (int left = row.plain().freq(); left > 0; left--) {
            int place = row.plain().nextPosition();
            add(places, row, place, place);
        }
    }

    /** Where a second place follows a first one at once, the two are one broken word. */
    private void fillBroken(Stretches places, Row row, PostingsEnum second) throws IOException {
        int broken = second.freq();
        int secondPlace = second.nextPosition();
        for (int left = row.plain().freq(); left > 0; left--) {
            int first = row.plain().nextPosition();
            while (secondPlace <= first && --broken > 0) {
                secondPlace = second.nextPosition();
            }
            add(places, row, first, secondPlace == first + 1 ? secondPlace : first);
        }
    }

    private void add(Stretches places, Row row, int first, int last) {
        places.add(first, last, false);
        if (row.bridge()) {
            source.reached(first);
        }
    }
}
