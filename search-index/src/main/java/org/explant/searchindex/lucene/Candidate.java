// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * A document, or one page of it, in the running for the wanted stretch. Equals go by key, never by storage, which tells of
 * others; keys are compared by their places among those of a segment, and read only between segments.
 */
final class Candidate {
    /** What comes first is the lesser; a group by its place among those wanted, or its name. */
    record Rank(double first, String group, double second) implements Comparable<Rank> {
        @Override
        public int compareTo(Rank other) {
            int byFirst = Double.compare(first, other.first);
            int byGroup = byFirst != 0 ? byFirst : group.compareTo(other.group);
            return byGroup != 0 ? byGroup : Double.compare(second, other.second);
        }

        /** Best first. */
        static Rank of(float score) {
            return new Rank(-score, "", 0);
        }
    }

    /**
     * Where it stands.
     *
     * @param segment the number of the segment
     * @param facts of that segment
     * @param block the document; its first page alone where one page is in the running
     */
    record Home(int segment, ParentFacts facts, Documents.Block block) {}

    static final Comparator<Candidate> FIRST = Candidate::compare;

    private final Rank rank;
    private final Home home;
    private final int place;
    private @Nullable BytesRef key;
    private @Nullable ParentFacts elsewhere;
    private int placeElsewhere;

    Candidate(Rank rank, Home home, int place) {
        this.rank = rank;
        this.home = home;
        this.place = place;
    }

    Rank rank() {
        return rank;
    }

    Home home() {
        return home;
    }

    /** Whether a document at this place among the keys of a segment, with an equal rank, comes before this one. */
    boolean isAfter(ParentFacts facts, int other) throws IOException {
        if (facts == home.facts()) {
            return other < place;
        }
        if (elsewhere != facts) {
            elsewhere = facts;
            placeElsewhere = facts.placeFor(key());
        }
        return other < placeElsewhere;
    }

    BytesRef key() throws IOException {
        BytesRef read = key;
        if (read == null) {
            read = home.facts().keyAt(place);
            key = read;
        }
        return read;
    }

    private static int compare(Candidate one, Candidate other) {
        int byRank = one.rank.compareTo(other.rank);
        if (byRank != 0) {
            return byRank;
        }
        int byKey = compareKeys(one, other);
        return byKey != 0
                ? byKey
                : Integer.compare(one.home.block().first(), other.home.block().first());
    }

    private static int compareKeys(Candidate one, Candidate other) {
        if (one.home.facts() == other.home.facts()) {
            return Integer.compare(one.place, other.place);
        }
        try {
            return one.key().compareTo(other.key());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
