// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.query;

import java.util.List;
import org.explant.searchindex.query.QueryNode.Near;
import org.explant.searchindex.query.QueryNode.Phrase;
import org.explant.searchindex.query.QueryNode.Term;
import org.explant.searchindex.text.Span;
import org.explant.searchindex.text.Stretches;

/** Where the placed nodes of a query stand on one page and its bridge, and which words of it made them stand there. */
final class PlaceFinder {
    private final PageTerms page;

    PlaceFinder(PageTerms page) {
        this.page = page;
    }

    Stretches places(QueryNode node) {
        Stretches places = new Stretches();
        switch (node) {
            case Term term -> {
                return page.of(term);
            }
            case Phrase phrase ->
                places.chain(phrase.terms().stream().map(page::of).toList());
            case Near near -> places.near(places(near.left()), places(near.right()), near.words(), near.ordered());
            default -> places.union(Trees.parts(node).stream().map(this::places).toList());
        }
        return places;
    }

    /** Adds what to mark for those places of a node that count. */
    void mark(QueryNode node, Stretches counted, List<Span> marks) {
        switch (node) {
            case Term term -> markAll(counted, marks);
            case Phrase phrase -> markAll(counted, marks);
            case Near near -> markPairs(near, counted, marks);
            default -> {
                for (QueryNode part : Trees.parts(node)) {
                    Stretches places = copy(places(part));
                    places.retain(counted);
                    mark(part, places, marks);
                }
            }
        }
    }

    private void markAll(Stretches counted, List<Span> marks) {
        int onPage = counted.sizeBefore(page.size());
        for (int i = 0; i < onPage; i++) {
            marks.add(page.span(counted.first(i), counted.last(i)));
        }
    }

    private void markPairs(Near near, Stretches counted, List<Span> marks) {
        Stretches left = places(near.left());
        Stretches right = places(near.right());
        Stretches lefts = new Stretches();
        Stretches rights = new Stretches();
        Stretches.pairs(left, right, near.words(), near.ordered(), (one, other) -> {
            int first = Math.min(left.first(one), right.first(other));
            if (counted.holdsLoose(first, Math.max(left.last(one), right.last(other)))) {
                lefts.addFrom(left, one);
                rights.addFrom(right, other);
            }
        });
        lefts.settle();
        rights.settle();
        mark(near.left(), lefts, marks);
        mark(near.right(), rights, marks);
    }

    private static Stretches copy(Stretches places) {
        Stretches copy = new Stretches();
        copy.union(List.of(places));
        return copy;
    }
}
