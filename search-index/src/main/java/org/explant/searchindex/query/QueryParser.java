// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.query;

import java.util.ArrayList;
import java.util.List;
import org.explant.searchindex.query.Lexeme.Kind;
import org.explant.searchindex.query.QueryNode.And;
import org.explant.searchindex.query.QueryNode.Not;
import org.explant.searchindex.query.QueryNode.Or;
import org.explant.searchindex.query.QueryProblem.Code;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code either = all (OR all)*}, {@code all = one (AND? one)*}, {@code one = NOT one | "(" either ")" | operand}.
 *
 * <p>Its depth is bounded before it descends, so no input can exhaust the stack.
 */
final class QueryParser {
    private final String typed;
    private final List<Lexeme> lexemes;
    private int next;
    private int depth;

    private QueryParser(String typed) throws QueryProblem {
        this.typed = typed;
        this.lexemes = new QueryLexer(typed).lexemes();
    }

    static QueryNode parse(String typed) throws QueryProblem {
        return new QueryParser(typed).whole();
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
        if (!isAnchored(node)) {
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
        parts.add(one());
        while (peek() != null && !nextIs(Kind.OR) && !nextIs(Kind.CLOSE)) {
            if (nextIs(Kind.AND)) {
                next++;
            }
            parts.add(one());
        }
        return parts.size() == 1 ? parts.getFirst() : new And(parts);
    }

    private QueryNode one() throws QueryProblem {
        Lexeme lexeme = peek();
        if (lexeme == null) {
            throw lexemes.getLast().problem(Code.MISSING_OPERAND);
        }
        next++;
        if (lexeme.node() != null) {
            return lexeme.node();
        }
        return switch (lexeme.kind()) {
            case NOT -> deeper(lexeme, () -> new Not(one()));
            case OPEN -> deeper(lexeme, () -> bracketed(lexeme));
            default -> throw lexeme.problem(Code.MISSING_OPERAND);
        };
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

    /** Whether every page found must hold something that was asked for. */
    private static boolean isAnchored(QueryNode node) {
        return switch (node) {
            case Not not -> false;
            case And and -> and.parts().stream().anyMatch(QueryParser::isAnchored);
            case Or or -> or.parts().stream().allMatch(QueryParser::isAnchored);
            default -> true;
        };
    }

    private boolean nextIs(Kind kind) {
        Lexeme lexeme = peek();
        return lexeme != null && lexeme.kind() == kind;
    }

    private @Nullable Lexeme peek() {
        return next < lexemes.size() ? lexemes.get(next) : null;
    }
}
