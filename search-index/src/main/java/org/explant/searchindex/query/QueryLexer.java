// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.query;

import java.util.ArrayList;
import java.util.List;
import org.explant.searchindex.query.Lexeme.Kind;
import org.explant.searchindex.query.QueryProblem.Code;

/** Cuts what was typed into brackets, operators and operands. What holds no letter and no digit is passed over. */
final class QueryLexer {
    /** Straight, curly, low and angled, as typed or pasted. */
    private static final String QUOTES = "\"\u201C\u201D\u201E\u201F\u00AB\u00BB";

    private final String typed;
    private final List<Lexeme> lexemes = new ArrayList<>();
    private int clauses;
    private int at;

    QueryLexer(String typed) {
        this.typed = typed;
    }

    List<Lexeme> lexemes() throws QueryProblem {
        if (typed.length() > QueryLimits.CHARACTERS) {
            int beyond = typed.length() - QueryLimits.CHARACTERS;
            throw new QueryProblem(Code.TOO_LONG, QueryLimits.CHARACTERS, beyond, QueryLimits.CHARACTERS);
        }
        while (at < typed.length()) {
            char c = typed.charAt(at);
            if (isBlank(c)) {
                at++;
            } else if (c == '(' || c == ')') {
                lexemes.add(new Lexeme(c == '(' ? Kind.OPEN : Kind.CLOSE, at, ++at, null));
            } else if (isQuote(c)) {
                quoted();
            } else {
                plain();
            }
        }
        return lexemes;
    }

    private void quoted() throws QueryProblem {
        int open = at;
        int close = open + 1;
        while (close < typed.length() && !isQuote(typed.charAt(close))) {
            close++;
        }
        if (close == typed.length()) {
            throw new QueryProblem(Code.UNCLOSED_QUOTE, open, close - open);
        }
        at = close + 1;
        operand(new Operand(typed, open + 1, close, true));
    }

    private void plain() throws QueryProblem {
        int from = at;
        while (at < typed.length() && !endsPlain(typed.charAt(at))) {
            at++;
        }
        switch (typed.substring(from, at)) {
            case "AND" -> lexemes.add(new Lexeme(Kind.AND, from, at, null));
            case "OR" -> lexemes.add(new Lexeme(Kind.OR, from, at, null));
            case "NOT" -> lexemes.add(new Lexeme(Kind.NOT, from, at, null));
            default -> operand(new Operand(typed, from, at, false));
        }
    }

    private void operand(Operand operand) throws QueryProblem {
        QueryNode node = operand.node();
        if (node == null) {
            return;
        }
        if (++clauses > QueryLimits.CLAUSES) {
            throw operand.problem(Code.TOO_MANY_CLAUSES, QueryLimits.CLAUSES);
        }
        lexemes.add(new Lexeme(Kind.OPERAND, operand.from(), operand.to(), node));
    }

    private static boolean endsPlain(char c) {
        return isBlank(c) || isQuote(c) || c == '(' || c == ')';
    }

    private static boolean isQuote(char c) {
        return QUOTES.indexOf(c) >= 0;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
