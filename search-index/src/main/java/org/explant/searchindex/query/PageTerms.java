// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.explant.searchindex.query.QueryNode.Prefix;
import org.explant.searchindex.query.QueryNode.Term;
import org.explant.searchindex.query.QueryNode.Word;
import org.explant.searchindex.text.EvidenceTokenizer;
import org.explant.searchindex.text.Token;

/** The tokens of one page, by term and by position. */
final class PageTerms {
    private final Map<String, List<Token>> byTerm = new HashMap<>();
    private final List<List<Token>> byPosition = new ArrayList<>();

    PageTerms(String page) {
        for (Token token : EvidenceTokenizer.tokens(page)) {
            byTerm.computeIfAbsent(token.term(), term -> new ArrayList<>(2)).add(token);
            if (token.position() == byPosition.size()) {
                byPosition.add(new ArrayList<>(1));
            }
            byPosition.get(token.position()).add(token);
        }
    }

    List<Token> all(Term term) {
        return switch (term) {
            case Word word -> byTerm.getOrDefault(word.term(), List.of());
            case Prefix prefix ->
                byTerm.entrySet().stream()
                        .filter(entry -> entry.getKey().startsWith(prefix.start()))
                        .flatMap(entry -> entry.getValue().stream())
                        .toList();
        };
    }

    /** Where the term ends if it stands at this position, else -1. */
    int endAt(int position, Term term) {
        if (position >= byPosition.size()) {
            return -1;
        }
        int end = -1;
        for (Token token : byPosition.get(position)) {
            if (fits(token, term)) {
                end = Math.max(end, token.to());
            }
        }
        return end;
    }

    private static boolean fits(Token token, Term term) {
        return switch (term) {
            case Word word -> token.term().equals(word.term());
            case Prefix prefix -> token.term().startsWith(prefix.start());
        };
    }
}
