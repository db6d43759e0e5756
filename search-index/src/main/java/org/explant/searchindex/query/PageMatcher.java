// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.query;

import java.util.ArrayList;
import java.util.List;
import org.explant.searchindex.query.QueryNode.And;
import org.explant.searchindex.query.QueryNode.Forms;
import org.explant.searchindex.query.QueryNode.Not;
import org.explant.searchindex.query.QueryNode.Or;
import org.explant.searchindex.query.QueryNode.Phrase;
import org.explant.searchindex.query.QueryNode.Term;
import org.explant.searchindex.text.Span;
import org.explant.searchindex.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Says whether a query matches one page, and why: the spans that made it match.
 *
 * <p>It is the meaning of the language. List, viewer and alert draw what it says, and an index is right when it finds
 * exactly the pages that it matches. A part of the query that did not help to match, such as the unmet branch of an OR,
 * gives no spans.
 */
public final class PageMatcher {
    private final QueryNode query;

    /** A matcher for the query as it is searched, with its variants. */
    public PageMatcher(PageQuery query) {
        this.query = query.searched();
    }

    /** Whether the page is an answer. */
    public boolean matches(String page) {
        return spans(query, new PageTerms(page)) != null;
    }

    /** What to mark on the page, in order, without overlaps; empty where the page is no answer. */
    public List<Span> hits(String page) {
        List<Span> spans = spans(query, new PageTerms(page));
        return spans == null ? List.of() : Span.merged(spans);
    }

    private static @Nullable List<Span> spans(QueryNode node, PageTerms page) {
        return switch (node) {
            case Term term ->
                nullIfNone(page.all(term).stream().map(Token::span).toList());
            case Phrase phrase -> nullIfNone(spansOf(phrase.terms(), page));
            case And and -> spansOfAll(and.parts(), page);
            case Or or -> spansOfAny(or.parts(), page);
            case Not not -> spans(not.part(), page) == null ? List.of() : null;
            case Forms forms -> {
                List<QueryNode> all = new ArrayList<>(forms.others());
                all.add(forms.typed());
                yield spansOfAny(all, page);
            }
        };
    }

    private static @Nullable List<Span> spansOfAll(List<QueryNode> parts, PageTerms page) {
        List<Span> all = new ArrayList<>();
        for (QueryNode part : parts) {
            List<Span> spans = spans(part, page);
            if (spans == null) {
                return null;
            }
            all.addAll(spans);
        }
        return all;
    }

    private static @Nullable List<Span> spansOfAny(List<QueryNode> parts, PageTerms page) {
        List<Span> any = null;
        for (QueryNode part : parts) {
            List<Span> spans = spans(part, page);
            if (spans != null) {
                any = any == null ? new ArrayList<>() : any;
                any.addAll(spans);
            }
        }
        return any;
    }

    private static List<Span> spansOf(List<Term> terms, PageTerms page) {
        List<Span> spans = new ArrayList<>();
        for (Token first : page.all(terms.getFirst())) {
            int end = first.to();
            for (int i = 1; i < terms.size() && end >= 0; i++) {
                end = page.endAt(first.position() + i, terms.get(i));
            }
            if (end >= 0) {
                spans.add(new Span(first.from(), end));
            }
        }
        return spans;
    }

    private static @Nullable List<Span> nullIfNone(List<Span> spans) {
        return spans.isEmpty() ? null : spans;
    }
}
