// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.explant.searchindex.query.QueryNode.Fuzzy;
import org.explant.searchindex.query.QueryNode.Prefix;
import org.explant.searchindex.query.QueryNode.Term;
import org.explant.searchindex.query.QueryNode.Wildcard;
import org.explant.searchindex.query.QueryNode.Word;
import org.explant.searchindex.text.EvidenceTokenizer;
import org.explant.searchindex.text.Span;
import org.explant.searchindex.text.Stretches;
import org.explant.searchindex.text.Token;

/** The tokens of one page and of its bridge, by term and by place. */
final class PageTerms {
    private final Map<String, Stretches> byTerm = new HashMap<>();

    /** The token that stands alone at each position of the page; positions beyond are the bridge's. */
    private final List<Token> own = new ArrayList<>();

    PageTerms(String page, String next) {
        for (Token token : EvidenceTokenizer.tokens(page)) {
            if (token.position() == own.size()) {
                own.add(token);
            }
            add(token, own.get(token.position()), 0);
        }
        Token alone = null;
        for (Token token : next.isEmpty() ? List.<Token>of() : bridge(next)) {
            alone = alone == null || alone.position() != token.position() ? token : alone;
            add(token, alone, own.size());
        }
    }

    private static List<Token> bridge(String next) {
        return EvidenceTokenizer.first(next, QueryLimits.BRIDGE_WORDS);
    }

    /** A joined word stands at the places of both halves: one stretch, which begins with the first of the two. */
    private void add(Token token, Token alone, int shift) {
        boolean second = token.from() < alone.from();
        boolean joined = token.to() > alone.to();
        if (!second) {
            int first = token.position() + shift;
            byTerm.computeIfAbsent(token.term(), term -> new Stretches()).add(first, joined ? first + 1 : first, false);
        }
    }

    Set<String> words() {
        return byTerm.keySet();
    }

    /** Positions of the page itself. */
    int size() {
        return own.size();
    }

    /** The units that a stretch covers, as far as it stands on the page itself. */
    Span span(int first, int last) {
        return new Span(
                own.get(first).from(), own.get(Math.min(last, own.size() - 1)).to());
    }

    Stretches of(Term term) {
        return switch (term) {
            case Word word -> byTerm.getOrDefault(word.term(), new Stretches());
            case Prefix prefix -> all(each -> each.startsWith(prefix.start()));
            case Wildcard wildcard -> all(each -> Likeness.fits(each, wildcard.pattern()));
            case Fuzzy fuzzy -> all(each -> Likeness.isClose(each, fuzzy.term(), fuzzy.slips()));
        };
    }

    private Stretches all(Predicate<String> wanted) {
        Stretches all = new Stretches();
        all.union(byTerm.entrySet().stream()
                .filter(entry -> wanted.test(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList());
        return all;
    }
}
