// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.query;

import java.util.ArrayList;
import java.util.List;
import org.explant.searchindex.query.QueryNode.About;
import org.explant.searchindex.query.QueryNode.And;
import org.explant.searchindex.query.QueryNode.Forms;
import org.explant.searchindex.query.QueryNode.Near;
import org.explant.searchindex.query.QueryNode.Not;
import org.explant.searchindex.query.QueryNode.Or;
import org.explant.searchindex.query.QueryNode.Phrase;
import org.explant.searchindex.query.QueryNode.Placed;
import org.explant.searchindex.text.Span;
import org.explant.searchindex.text.Stretches;
import org.jspecify.annotations.Nullable;

/**
 * Says whether a query matches one page, and why: the spans that made it match.
 *
 * <p>It is the meaning of the language. List, viewer and alert draw what it says, and an index is right when it finds
 * exactly the pages that it matches. A part of the query that did not help to match, such as the unmet branch of an OR,
 * gives no spans.
 *
 * <p>A page is given with the page that follows it, for phrases and proximities that end in its first words. What one page
 * cannot tell, such as a widened AND or a field of the document, is taken as met: the index knows.
 */
public final class PageMatcher {
    private final QueryNode query;

    /** A matcher for the query as it is searched, with its variants. */
    public PageMatcher(PageQuery query) {
        this(query.searched());
    }

    PageMatcher(QueryNode query) {
        this.query = query;
    }

    /** Whether a place of the query may end on the page after; else that page need not be fetched. */
    public boolean mayRunOn() {
        return Trees.anywhere(query, node -> node instanceof Phrase || node instanceof Near);
    }

    /** Whether the page is an answer, with nothing after it. */
    public boolean matches(String page) {
        return matches(page, "");
    }

    /** Whether the page is an answer, the other one being the next in its document, or empty. */
    public boolean matches(String page, String next) {
        return matches(ReadPage.of(page, next));
    }

    /** Whether the page is an answer. */
    public boolean matches(ReadPage page) {
        return new Reading(page.terms()).spans(query) != null;
    }

    /** What to mark on the page, with nothing after it. */
    public List<Span> hits(String page) {
        return hits(page, "");
    }

    /** What to mark on the page, in order, without overlaps; empty where the page is no answer. */
    public List<Span> hits(String page, String next) {
        List<Span> spans = new Reading(new PageTerms(page, next)).spans(query);
        return spans == null ? List.of() : Span.merged(spans);
    }

    /** One page, read for one query. */
    private static final class Reading {
        private final PageTerms page;
        private final PlaceFinder finder;

        Reading(PageTerms page) {
            this.page = page;
            this.finder = new PlaceFinder(this.page);
        }

        @Nullable
        List<Span> spans(QueryNode node) {
            return switch (node) {
                case Placed placed -> spansOf(placed);
                case And and -> and.scope() == Scope.PAGE ? spansOfAll(and.parts()) : spansOfAny(positive(and));
                case Or or -> spansOfAny(or.parts());
                case Not not -> !Trees.isPagewise(not) || spans(not.part()) == null ? List.of() : null;
                case Forms forms -> spansOfAny(Trees.parts(forms));
                case About about -> List.of();
            };
        }

        private @Nullable List<Span> spansOf(Placed node) {
            Stretches places = finder.places(node);
            if (places.sizeBefore(page.size()) == 0) {
                return null;
            }
            Stretches counted = new Stretches();
            for (int i = 0; i < places.sizeBefore(page.size()); i++) {
                counted.addFrom(places, i);
            }
            List<Span> marks = new ArrayList<>();
            finder.mark(node, counted, marks);
            return marks;
        }

        private @Nullable List<Span> spansOfAll(List<QueryNode> parts) {
            List<Span> all = new ArrayList<>();
            for (QueryNode part : parts) {
                List<Span> spans = spans(part);
                if (spans == null) {
                    return null;
                }
                all.addAll(spans);
            }
            return all;
        }

        private @Nullable List<Span> spansOfAny(List<? extends QueryNode> parts) {
            List<Span> any = null;
            for (QueryNode part : parts) {
                List<Span> spans = spans(part);
                if (spans != null) {
                    any = any == null ? new ArrayList<>() : any;
                    any.addAll(spans);
                }
            }
            return any;
        }

        private static List<QueryNode> positive(And and) {
            return and.parts().stream().filter(part -> !(part instanceof Not)).toList();
        }
    }
}
