// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.query;

import java.util.ArrayList;
import java.util.List;
import org.explant.searchindex.query.QueryNode.Phrase;
import org.explant.searchindex.query.QueryNode.Prefix;
import org.explant.searchindex.query.QueryNode.Term;
import org.explant.searchindex.query.QueryNode.Word;
import org.explant.searchindex.query.QueryProblem.Code;
import org.explant.searchindex.text.EvidenceTokenizer;
import org.explant.searchindex.text.Token;
import org.jspecify.annotations.Nullable;

/** A word as typed, or what stands between quotation marks: read by the tokenizer that reads the pages. */
record Operand(String typed, int from, int to, boolean quoted) {
    /** What it looks for, or null where it holds no letter and no digit. */
    @Nullable
    QueryNode node() throws QueryProblem {
        String text = typed.substring(from, to);
        List<Token> tokens = plainTokens(text);
        int star = text.indexOf('*');
        if (star >= 0) {
            checkStar(tokens, star);
        }
        if (tokens.isEmpty()) {
            return null;
        }
        if (tokens.size() > QueryLimits.PHRASE_WORDS) {
            throw problem(Code.PHRASE_TOO_LONG, QueryLimits.PHRASE_WORDS);
        }
        List<Term> terms = terms(tokens, star >= 0);
        return terms.size() == 1 ? terms.getFirst() : new Phrase(terms, quoted);
    }

    /** A word broken over two typed lines stays in halves: the page offers both readings. */
    private static List<Token> plainTokens(String text) {
        List<Token> plain = new ArrayList<>();
        for (Token token : EvidenceTokenizer.tokens(text)) {
            if (plain.isEmpty() || token.from() >= plain.getLast().to()) {
                plain.add(token);
            }
        }
        return plain;
    }

    private void checkStar(List<Token> tokens, int star) throws QueryProblem {
        Token last = tokens.isEmpty() ? null : tokens.getLast();
        boolean another = typed.substring(from + star + 1, to).indexOf('*') >= 0;
        if (another || last != null && last.to() > star) {
            throw new QueryProblem(Code.STAR_NOT_AT_END, from + star, 1);
        }
        int least = QueryLimits.PREFIX_CHARACTERS;
        if (last == null
                || last.to() < star
                || last.term().codePointCount(0, last.term().length()) < least) {
            throw new QueryProblem(Code.PREFIX_TOO_SHORT, from, to - from, least);
        }
    }

    private List<Term> terms(List<Token> tokens, boolean starred) {
        List<Term> terms = new ArrayList<>(tokens.size());
        for (Token token : tokens) {
            terms.add(new Word(token.term(), quoted));
        }
        if (starred) {
            terms.set(terms.size() - 1, new Prefix(tokens.getLast().term()));
        }
        return terms;
    }

    QueryProblem problem(Code code, Integer... parameters) {
        return new QueryProblem(code, from, to - from, parameters);
    }
}
