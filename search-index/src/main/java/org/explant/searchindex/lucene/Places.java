// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.lucene.search.ConjunctionUtils;
import org.apache.lucene.search.DocIdSetIterator;
import org.explant.searchindex.lucene.PlaceTree.AnyPart;
import org.explant.searchindex.lucene.PlaceTree.AnyTerm;
import org.explant.searchindex.lucene.PlaceTree.Pair;
import org.explant.searchindex.lucene.PlaceTree.Row;
import org.explant.searchindex.text.Stretches;
import org.jspecify.annotations.Nullable;

/** Where a part of a query stands on the pages of one segment: which pages could hold it, and its stretches on one of them. */
abstract class Places {
    private final Stretches stretches = new Stretches();

    /** Pages that hold all the words it needs; to be moved by whoever asks. */
    abstract DocIdSetIterator candidates();

    /** Its stretches on the page that the candidates stand on; overwritten by the next call. */
    Stretches read(int page) throws IOException {
        fill(stretches, page);
        return stretches;
    }

    abstract void fill(Stretches places, int page) throws IOException;

    /** Opens the tree on a segment; null where nothing of it can be there. */
    static @Nullable Places open(PlaceTree tree, TermSource source) throws IOException {
        return switch (tree) {
            case AnyTerm any -> TermPlaces.open(any, source);
            case AnyPart any -> any(any.parts(), source);
            case Row row -> all(row.parts(), source, Stretches::chain);
            case Pair pair ->
                all(
                        List.of(pair.left(), pair.right()),
                        source,
                        (places, parts) ->
                                places.near(parts.getFirst(), parts.getLast(), pair.words(), pair.ordered()));
        };
    }

    private static @Nullable Places any(List<PlaceTree> parts, TermSource source) throws IOException {
        List<Places> opened = new ArrayList<>();
        for (PlaceTree part : parts) {
            Places places = open(part, source);
            if (places != null) {
                opened.add(places);
            }
        }
        if (opened.size() < 2) {
            return opened.isEmpty() ? null : opened.getFirst();
        }
        DocIdSetIterator candidates =
                AnyOf.of(opened.stream().map(Places::candidates).toList());
        return new Compound(opened, candidates, Stretches::union);
    }

    private static @Nullable Places all(List<PlaceTree> parts, TermSource source, Sum sum) throws IOException {
        List<Places> opened = new ArrayList<>();
        for (PlaceTree part : parts) {
            Places places = open(part, source);
            if (places == null) {
                return null;
            }
            opened.add(places);
        }
        DocIdSetIterator candidates = ConjunctionUtils.intersectIterators(
                opened.stream().map(Places::candidates).toList());
        return new Compound(opened, candidates, sum);
    }

    /** Makes the stretches of a whole from those of its parts. */
    private interface Sum {
        void fill(Stretches whole, List<Stretches> parts);
    }

    private static final class Compound extends Places {
        private static final Stretches NOWHERE = new Stretches();

        private final List<Places> parts;
        private final DocIdSetIterator candidates;
        private final Sum sum;
        private final List<Stretches> read;

        Compound(List<Places> parts, DocIdSetIterator candidates, Sum sum) {
            this.parts = parts;
            this.candidates = candidates;
            this.sum = sum;
            this.read = new ArrayList<>(Collections.nCopies(parts.size(), NOWHERE));
        }

        @Override
        DocIdSetIterator candidates() {
            return candidates;
        }

        @Override
        void fill(Stretches places, int page) throws IOException {
            for (int i = 0; i < parts.size(); i++) {
                Places part = parts.get(i);
                read.set(i, part.candidates().docID() == page ? part.read(page) : NOWHERE);
            }
            sum.fill(places, read);
        }
    }
}
