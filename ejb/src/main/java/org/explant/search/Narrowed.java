// SPDX-License-Identifier: Apache-2.0
package org.explant.search;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.explant.searchindex.DocumentKey;
import org.explant.searchindex.Filters;
import org.explant.searchindex.Question;
import org.explant.searchindex.query.PageQuery;
import org.explant.searchindex.query.QueryNode;

/** A question narrowed once more, by what narrowed the search that it looks within. */
final class Narrowed {
    private Narrowed() {}

    /** Only what both let through. */
    static Question by(Question question, Filters outer) {
        Filters both = pages(labels(groups(question.filters(), outer), outer), outer);
        if (outer.dates() == null) return question.filtered(both);
        if (both.dates() == null)
            return question.filtered(
                    outer.undatedToo() ? both.datedOrUndated(outer.dates()) : both.dated(outer.dates()));
        var days = PageQuery.exactly(new QueryNode.Dated(outer.dates()));
        return (outer.undatedToo() ? question : question.within(days)).filtered(both);
    }

    private static Filters groups(Filters inner, Filters outer) {
        if (outer.groups().isEmpty()) return inner;
        Set<String> groups = new HashSet<>(outer.groups());
        if (!inner.groups().isEmpty()) groups.retainAll(inner.groups());
        return groups.isEmpty() ? inner.onPages(Map.of()) : inner.inGroups(groups);
    }

    /** A value that no document has stands for none. */
    private static Filters labels(Filters inner, Filters outer) {
        Filters both = inner;
        for (var label : outer.facets().entrySet()) {
            Set<String> values = new HashSet<>(label.getValue());
            if (inner.facets().containsKey(label.getKey()))
                values.retainAll(inner.facets().get(label.getKey()));
            both = both.having(label.getKey(), values.isEmpty() ? Set.of("") : values);
        }
        return both;
    }

    private static Filters pages(Filters inner, Filters outer) {
        if (outer.pages() == null) return inner;
        if (inner.pages() == null) return inner.onPages(outer.pages());
        Map<DocumentKey, Set<Integer>> both = new HashMap<>();
        inner.pages().forEach((document, numbers) -> {
            Set<Integer> here = new HashSet<>(numbers);
            here.retainAll(outer.pages().getOrDefault(document, Set.of()));
            if (!here.isEmpty()) both.put(document, here);
        });
        return inner.onPages(both);
    }
}
