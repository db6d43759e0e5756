// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.explant.searchindex.query.PageQuery;

/**
 * All that is asked in one search.
 *
 * @param query the words
 * @param within earlier queries that a page must match as well; they neither score nor mark
 * @param filters what narrows it beyond its words; a filter narrows the answer, never what a widened operator looks at
 * @param order of the documents
 * @param paging which stretch of them
 * @param counting what to count over the whole answer
 */
public record Question(
        PageQuery query, List<PageQuery> within, Filters filters, Order order, Paging paging, Counting counting) {
    public Question {
        within = List.copyOf(within);
    }

    /**
     * What is counted over the whole answer, beside its pages and documents.
     *
     * @param parties whether by group and by subject
     * @param facets names of the labels by whose values documents are counted
     */
    public record Counting(boolean parties, Set<String> facets) {
        /** Pages and documents alone. */
        public static final Counting TOTALS = new Counting(false, Set.of());

        public Counting {
            facets = Set.copyOf(facets);
        }
    }

    /** Everything that matches, best first. */
    public static Question of(PageQuery query) {
        return new Question(query, List.of(), Filters.none(), Order.relevance(), Paging.first(10), Counting.TOTALS);
    }

    /** Within what an earlier query found, too. */
    public Question within(PageQuery earlier) {
        List<PageQuery> all = new ArrayList<>(within);
        all.add(earlier);
        return new Question(query, all, filters, order, paging, counting);
    }

    /** Narrowed by these filters instead. */
    public Question filtered(Filters wanted) {
        return new Question(query, within, wanted, order, paging, counting);
    }

    /** In this order instead. */
    public Question ordered(Order wanted) {
        return new Question(query, within, filters, wanted, paging, counting);
    }

    /** This stretch instead. */
    public Question paged(Paging wanted) {
        return new Question(query, within, filters, order, wanted, counting);
    }

    /** With these counts. */
    public Question counting(Counting wanted) {
        return new Question(query, within, filters, order, paging, wanted);
    }
}
