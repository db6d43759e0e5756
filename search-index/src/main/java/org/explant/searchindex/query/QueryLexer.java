// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.explant.searchindex.query.Lexeme.Kind;
import org.explant.searchindex.query.QueryProblem.Code;

/** Cuts what was typed into brackets, operators, fields and operands. What holds no letter and no digit is passed over. */
final class QueryLexer {
    /** Straight, curly, low and angled, as typed or pasted. */
    private static final String QUOTES = "\"\u201C\u201D\u201E\u201F\u00AB\u00BB";

    private static final Pattern SCOPE =
            Pattern.compile("(?:in|same)\\s+(page|document|claim)\\s*:\\s*(?=\\()", Pattern.CASE_INSENSITIVE);

    private static final Pattern DATE = Pattern.compile("date:\\s*([^\\s()\"]*)", Pattern.CASE_INSENSITIVE);

    private static final Pattern FIELD =
            Pattern.compile("(title|type|provider|author|claimant|device|hospital):", Pattern.CASE_INSENSITIVE);

    private static final Pattern NEAR = Pattern.compile("(w|pre)/(\\d+)", Pattern.CASE_INSENSITIVE);

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
                lexemes.add(Lexeme.sign(c == '(' ? Kind.OPEN : Kind.CLOSE, at, ++at));
            } else if (isQuote(c)) {
                quoted();
            } else if (!isScope() && !isDate() && !isField()) {
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
        String word = typed.substring(from, at);
        Matcher near = NEAR.matcher(word);
        if (near.matches()) {
            near(near, from);
            return;
        }
        switch (word) {
            case "AND" -> lexemes.add(Lexeme.sign(Kind.AND, from, at));
            case "OR" -> lexemes.add(Lexeme.sign(Kind.OR, from, at));
            case "NOT" -> lexemes.add(Lexeme.sign(Kind.NOT, from, at));
            default -> operand(new Operand(typed, from, at, false));
        }
    }

    private void near(Matcher near, int from) throws QueryProblem {
        String digits = near.group(2);
        int words = digits.length() > 4 ? Integer.MAX_VALUE : Integer.parseInt(digits);
        if (words < 1 || words > QueryLimits.NEAR_WORDS) {
            throw new QueryProblem(Code.NEAR_OUT_OF_RANGE, from, at - from, QueryLimits.NEAR_WORDS);
        }
        lexemes.add(Lexeme.near(near.group(1).length() > 1, words, from, at));
    }

    private boolean isScope() {
        Matcher scope = SCOPE.matcher(typed).region(at, typed.length());
        if (!scope.lookingAt()) {
            return false;
        }
        lexemes.add(Lexeme.scope(Scope.written(scope.group(1)), at, scope.end()));
        at = scope.end();
        return true;
    }

    private boolean isField() {
        Matcher field = FIELD.matcher(typed).region(at, typed.length());
        if (!field.lookingAt()) {
            return false;
        }
        Field named = Field.valueOf(field.group(1).toUpperCase(Locale.ROOT));
        lexemes.add(Lexeme.field(named, at, field.end()));
        at = field.end();
        return true;
    }

    private boolean isDate() throws QueryProblem {
        Matcher date = DATE.matcher(typed).region(at, typed.length());
        if (!date.lookingAt()) {
            return false;
        }
        int from = at;
        at = date.end();
        counted(new Operand(typed, from, at, false));
        lexemes.add(Lexeme.operand(new QueryNode.Dated(WrittenDays.read(date.group(1), from, at)), from, at));
        return true;
    }

    private void operand(Operand operand) throws QueryProblem {
        QueryNode node = operand.node();
        if (node == null) {
            return;
        }
        counted(operand);
        lexemes.add(Lexeme.operand(node, operand.from(), operand.to()));
    }

    private void counted(Operand operand) throws QueryProblem {
        if (++clauses > QueryLimits.CLAUSES) {
            throw operand.problem(Code.TOO_MANY_CLAUSES, QueryLimits.CLAUSES);
        }
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
