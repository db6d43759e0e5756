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
    /** A broken word takes two places. */
    private static final int MOST_PLACES = 2;

    private final Stretches stretches = new Stretches();

    /** Pages that hold all the words it needs; to be moved by whoever asks. None where only crossings are looked for. */
    abstract DocIdSetIterator candidates();

    /** Its stretches on the page that the candidates stand on; overwritten by the next call. */
    Stretches read(int page) throws IOException {
        fill(stretches, page);
        return stretches;
    }

    abstract void fill(Stretches places, int page) throws IOException;

    /** Opens the tree on a segment; null where nothing of it can be there. */
    static @Nullable Places open(PlaceTree tree, TermSource source) throws IOException {
        return open(tree, source, true);
    }

    private static @Nullable Places open(PlaceTree tree, TermSource source, boolean alone) throws IOException {
        return switch (tree) {
            case AnyTerm any -> TermPlaces.open(any, source);
            case AnyPart any -> any(any.parts(), source);
            case Row row -> {
                List<Places> parts = all(row.parts(), source);
                yield parts == null ? null : new Chain(parts, source, alone);
            }
            case Pair pair -> {
                List<Places> parts = all(List.of(pair.left(), pair.right()), source);
                yield parts == null ? null : new Close(parts, source, pair);
            }
        };
    }

    private static @Nullable Places any(List<PlaceTree> parts, TermSource source) throws IOException {
        List<Places> opened = new ArrayList<>();
        for (PlaceTree part : parts) {
            Places places = open(part, source, false);
            if (places != null) {
                opened.add(places);
            }
        }
        return opened.size() < 2 ? (opened.isEmpty() ? null : opened.getFirst()) : new Either(opened, source);
    }

    private static @Nullable List<Places> all(List<PlaceTree> parts, TermSource source) throws IOException {
        List<Places> opened = new ArrayList<>();
        for (PlaceTree part : parts) {
            Places places = open(part, source, false);
            if (places == null) {
                return null;
            }
            opened.add(places);
        }
        return opened;
    }

    /** What is made of parts. */
    private abstract static class Compound extends Places {
        private static final Stretches NOWHERE = new Stretches();

        final List<Places> parts;
        final TermSource source;
        final List<Stretches> read;
        private final DocIdSetIterator candidates;

        Compound(List<Places> parts, TermSource source, boolean all) {
            this.parts = parts;
            this.source = source;
            this.read = new ArrayList<>(Collections.nCopies(parts.size(), NOWHERE));
            this.candidates = source.isCrossing() ? DocIdSetIterator.empty() : candidates(parts, all);
        }

        private static DocIdSetIterator candidates(List<Places> parts, boolean all) {
            List<DocIdSetIterator> each = parts.stream().map(Places::candidates).toList();
            return all ? ConjunctionUtils.intersectIterators(each) : AnyOf.of(each);
        }

        @Override
        final DocIdSetIterator candidates() {
            return candidates;
        }

        final Stretches read(int part, int page) throws IOException {
            Places places = parts.get(part);
            boolean here = source.isCrossing() || places.candidates().docID() == page;
            Stretches there = here ? places.read(page) : NOWHERE;
            read.set(part, there);
            return there;
        }
    }

    private static final class Either extends Compound {
        Either(List<Places> parts, TermSource source) {
            super(parts, source, false);
        }

        @Override
        void fill(Stretches places, int page) throws IOException {
            for (int i = 0; i < parts.size(); i++) {
                read(i, page);
            }
            places.union(read);
        }
    }

    private static final class Close extends Compound {
        private final Pair pair;

        Close(List<Places> parts, TermSource source, Pair pair) {
            super(parts, source, true);
            this.pair = pair;
        }

        @Override
        void fill(Stretches places, int page) throws IOException {
            places.near(read(0, page), read(1, page), pair.words(), pair.ordered());
        }
    }

    private static final class Chain extends Compound {
        /** Whether only what crosses by itself is looked for; beside another part it may stand on the page. */
        private final boolean crossing;

        Chain(List<Places> parts, TermSource source, boolean alone) {
            super(parts, source, true);
            this.crossing = alone && source.isCrossing();
        }

        @Override
        void fill(Stretches places, int page) throws IOException {
            for (int i = parts.size() - 1; i >= 0; i--) {
                // What comes last is read first: in a bridge it mostly stands too far from the page to be looked at
                // further.
                if (read(i, page).size() == 0 || !mayCross(i)) {
                    places.clear();
                    return;
                }
            }
            places.chain(read);
        }

        /** Whether the part, where it comes last, ends beyond the page, no further than the others can reach. */
        private boolean mayCross(int part) {
            if (!crossing || part < parts.size() - 1) {
                return true;
            }
            Stretches last = read.get(part);
            for (int i = last.size() - 1; i >= 0 && last.last(i) >= source.end(); i--) {
                if (last.first(i) <= source.end() + parts.size() * MOST_PLACES) {
                    return true;
                }
            }
            return false;
        }
    }
}
