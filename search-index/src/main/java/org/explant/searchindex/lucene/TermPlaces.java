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
        this.candidates = source.isCrossing()
                ? DocIdSetIterator.empty()
                : AnyOf.of(rows.stream().map(Row::plain).toList());
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
            int at = row.plain().docID();
            if (at < page && source.isCrossing()) {
                at = row.plain().advance(page);
            }
            if (at == page) {
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
            fillBroken(places, row.plain(), second);
            return;
        }
        for (int left = row.plain().freq(); left > 0; left--) {
            int place = row.plain().nextPosition();
            places.add(place, place, false);
        }
    }

    /** Where a second place follows a first one at once, the two are one broken word. */
    private void fillBroken(Stretches places, PostingsEnum plain, PostingsEnum second) throws IOException {
        int broken = second.freq();
        int secondPlace = second.nextPosition();
        for (int left = plain.freq(); left > 0; left--) {
            int first = plain.nextPosition();
            while (secondPlace <= first && --broken > 0) {
                secondPlace = second.nextPosition();
            }
            places.add(first, secondPlace == first + 1 ? secondPlace : first, false);
        }
    }
}
