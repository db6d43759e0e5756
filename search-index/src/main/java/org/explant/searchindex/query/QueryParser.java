// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.query;

import java.util.ArrayList;
import java.util.List;
import org.explant.searchindex.query.Lexeme.Kind;
import org.explant.searchindex.query.QueryNode.And;
import org.explant.searchindex.query.QueryNode.Labelled;
import org.explant.searchindex.query.QueryNode.Near;
import org.explant.searchindex.query.QueryNode.Not;
import org.explant.searchindex.query.QueryNode.Or;
import org.explant.searchindex.query.QueryProblem.Code;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code either = all (OR all)*}, {@code all = part (AND? part)*}, {@code part = NOT part | near}, {@code near = one
 * ((w/n | pre/n) one)*}, {@code one = (scope | field)? "(" either ")" | field? operand}.
 *
 * <p>Its depth is bounded before it descends, so no input can exhaust the stack.
 */
final class QueryParser {
    private final String typed;
    private final List<Lexeme> lexemes;
    private final FieldValues values;
    private Scope and;
    private Scope not;
    private int next;
    private int depth;
    private boolean inField;

    private QueryParser(String typed, QuerySettings settings) throws QueryProblem {
        this.typed = typed;
        this.lexemes = new QueryLexer(typed).lexemes();
        this.values = settings.values();
        this.and = settings.and();
        this.not = settings.not();
    }

    static QueryNode parse(String typed) throws QueryProblem {
        return parse(typed, QuerySettings.usual());
    }

    static QueryNode parse(String typed, QuerySettings settings) throws QueryProblem {
        return new QueryParser(typed, settings).whole();
    }

    private QueryNode whole() throws QueryProblem {
        if (lexemes.isEmpty()) {
            throw new QueryProblem(Code.EMPTY, 0, typed.length());
        }
        QueryNode node = either();
        Lexeme left = peek();
        if (left != null) {
            throw left.problem(Code.UNEXPECTED_BRACKET);
        }
        if (!Trees.isAnchored(node)) {
            throw new QueryProblem(Code.ONLY_EXCLUSIONS, 0, typed.length());
        }
        return node;
    }

    private QueryNode either() throws QueryProblem {
        List<QueryNode> parts = new ArrayList<>();
        parts.add(all());
        while (nextIs(Kind.OR)) {
            next++;
            parts.add(all());
        }
        return parts.size() == 1 ? parts.getFirst() : new Or(parts);
    }

    private QueryNode all() throws QueryProblem {
        List<QueryNode> parts = new ArrayList<>();
        parts.add(part());
        while (peek() != null && !nextIs(Kind.OR) && !nextIs(Kind.CLOSE)) {
            if (nextIs(Kind.AND)) {
                next++;
            }
            parts.add(part());
        }
        return parts.size() == 1 ? parts.getFirst() : new And(parts, and);
    }

    private QueryNode part() throws QueryProblem {
        Lexeme lexeme = peek();
        if (lexeme == null || lexeme.kind() != Kind.NOT) {
            return near();
        }
        next++;
        return deeper(lexeme, () -> new Not(part(), not));
    }

    private QueryNode near() throws QueryProblem {
        QueryNode node = one();
        while (nextIs(Kind.NEAR) || nextIs(Kind.BEFORE)) {
            Lexeme sign = lexemes.get(next++);
            QueryNode right = one();
            if (!Trees.isPlaced(node) || !Trees.isPlaced(right)) {
                throw sign.problem(Code.NEAR_NEEDS_WORDS);
            }
            node = new Near(node, right, sign.words(), sign.kind() == Kind.BEFORE);
        }
        return node;
    }

    private QueryNode one() throws QueryProblem {
        Lexeme lexeme = peek();
        if (lexeme == null) {
            throw lexemes.getLast().problem(Code.MISSING_OPERAND);
        }
        next++;
        QueryNode node = lexeme.node();
        if (node != null) {
            if (inField && node instanceof QueryNode.Dated) {
                throw lexeme.problem(Code.FIELD_INSIDE_FIELD);
            }
            return node;
        }
        return switch (lexeme.kind()) {
            case OPEN -> deeper(lexeme, () -> bracketed(lexeme));
            case SCOPE -> scoped(lexeme);
            case FIELD -> labelled(lexeme);
            default -> throw lexeme.problem(Code.MISSING_OPERAND);
        };
    }

    private QueryNode scoped(Lexeme lexeme) throws QueryProblem {
        Scope wanted = lexeme.scope();
        if (inField || wanted == null) {
            throw lexeme.problem(Code.FIELD_INSIDE_FIELD);
        }
        return within(wanted, wanted, this::one);
    }

    private QueryNode labelled(Lexeme lexeme) throws QueryProblem {
        Field field = lexeme.field();
        if (inField || field == null) {
            throw lexeme.problem(Code.FIELD_INSIDE_FIELD);
        }
        if (!field.isLabel() && !values.known().contains(field)) {
            throw lexeme.problem(Code.FIELD_UNKNOWN);
        }
        inField = true;
        QueryNode words = within(Scope.PAGE, Scope.PAGE, this::one);
        inField = false;
        return new Labelled(field, words);
    }

    /** Descends with operators that look so far, and comes back to what they were. */
    private QueryNode within(Scope ands, Scope nots, Descent descent) throws QueryProblem {
        Scope andBefore = and;
        Scope notBefore = not;
        and = ands;
        not = nots;
        QueryNode node = descent.descend();
        and = andBefore;
        not = notBefore;
        return node;
    }

    private QueryNode bracketed(Lexeme open) throws QueryProblem {
        if (peek() == null) {
            throw open.problem(Code.UNCLOSED_BRACKET);
        }
        QueryNode node = either();
        if (!nextIs(Kind.CLOSE)) {
            throw open.problem(Code.UNCLOSED_BRACKET);
        }
        next++;
        return node;
    }

    private interface Descent {
        QueryNode descend() throws QueryProblem;
    }

    private QueryNode deeper(Lexeme lexeme, Descent descent) throws QueryProblem {
        if (++depth > QueryLimits.DEPTH) {
            throw lexeme.problem(Code.TOO_DEEP, QueryLimits.DEPTH);
        }
        QueryNode node = descent.descend();
        depth--;
        return node;
    }

    private boolean nextIs(Kind kind) {
        Lexeme lexeme = peek();
        return lexeme != null && lexeme.kind() == kind;
    }

    private @Nullable Lexeme peek() {
        return next < lexemes.size() ? lexemes.get(next) : null;
    }
}
