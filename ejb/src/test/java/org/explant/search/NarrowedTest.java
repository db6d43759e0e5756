// SPDX-License-Identifier: Apache-2.0
package org.explant.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.explant.searchindex.DateRange;
import org.explant.searchindex.DocumentKey;
import org.explant.searchindex.Filters;
import org.explant.searchindex.Question;
import org.explant.searchindex.query.PageQuery;
import org.explant.searchindex.query.QueryNode;
import org.junit.jupiter.api.Test;

/** A search within an answer never finds more than that answer. */
class NarrowedTest {
    private static final Question WORDS = Question.of(PageQuery.exactly(new QueryNode.Word("cobalt", true)));
    private static final DocumentKey LETTER = new DocumentKey("letter");
    private static final DateRange YEAR = new DateRange(LocalDate.of(2008, 1, 1), LocalDate.of(2008, 12, 31));

    private static Filters by(Filters inner, Filters outer) {
        return Narrowed.by(WORDS.filtered(inner), outer).filters();
    }

    @Test
    void claimsAndLabelsAreThoseOfBoth() {
        var inner = Filters.none().inGroups(Set.of("a", "b")).having("type", Set.of("X", "Y"));
        var outer = Filters.none().inGroups(Set.of("b", "c")).having("type", Set.of("Y", "Z"));
        assertEquals(Set.of("b"), by(inner, outer).groups());
        assertEquals(Set.of("Y"), by(inner, outer).facets().get("type"));
        assertEquals(Set.of("b", "c"), by(Filters.none(), outer).groups());
    }

    @Test
    void nothingInCommonIsNothingAndNotEverything() {
        var inner = Filters.none().inGroups(Set.of("a")).having("type", Set.of("X"));
        var outer = Filters.none().inGroups(Set.of("c")).having("type", Set.of("Z"));
        assertEquals(Map.of(), by(inner, outer).pages());
        assertEquals(Set.of(""), by(inner, outer).facets().get("type"));
    }

    @Test
    void taggedPagesAreThoseOfBoth() {
        var inner = Filters.none().onPages(Map.of(LETTER, Set.of(1, 2)));
        var outer = Filters.none().onPages(Map.of(LETTER, Set.of(2, 3)));
        assertEquals(Map.of(LETTER, Set.of(2)), by(inner, outer).pages());
        assertEquals(Map.of(LETTER, Set.of(2, 3)), by(Filters.none(), outer).pages());
    }

    @Test
    void daysOfTheOuterSearchCountBesideThoseOfTheInner() {
        var outer = Filters.none().dated(YEAR);
        assertEquals(YEAR, by(Filters.none(), outer).dates());
        var other = new DateRange(LocalDate.of(2008, 6, 1), null);
        var both = Narrowed.by(WORDS.filtered(Filters.none().dated(other)), outer);
        assertEquals(other, both.filters().dates());
        assertEquals(1, both.within().size());
    }
}
