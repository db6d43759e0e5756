// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.query;

import org.jspecify.annotations.Nullable;

/**
 * One piece of what was typed.
 *
 * @param kind its role
 * @param from first UTF-16 unit
 * @param to one past the last
 * @param node what is looked for; only operands have one
 * @param words the n of a proximity
 * @param field what the next operand is asked of; only fields have one
 * @param scope how far operators in the next brackets look; only scopes have one
 */
record Lexeme(
        Kind kind,
        int from,
        int to,
        @Nullable QueryNode node,
        int words,
        @Nullable Field field,
        @Nullable Scope scope) {
    /** The roles. */
    enum Kind {
        OPEN,
        CLOSE,
        AND,
        OR,
        NOT,
        NEAR,
        BEFORE,
        FIELD,
        SCOPE,
        OPERAND
    }

    static Lexeme sign(Kind kind, int from, int to) {
        return new Lexeme(kind, from, to, null, 0, null, null);
    }

    static Lexeme operand(QueryNode node, int from, int to) {
        return new Lexeme(Kind.OPERAND, from, to, node, 0, null, null);
    }

    static Lexeme near(boolean ordered, int words, int from, int to) {
        return new Lexeme(ordered ? Kind.BEFORE : Kind.NEAR, from, to, null, words, null, null);
    }

    static Lexeme field(Field field, int from, int to) {
        return new Lexeme(Kind.FIELD, from, to, null, 0, field, null);
    }

    static Lexeme scope(Scope scope, int from, int to) {
        return new Lexeme(Kind.SCOPE, from, to, null, 0, null, scope);
    }

    QueryProblem problem(QueryProblem.Code code, Integer... parameters) {
        return new QueryProblem(code, from, to - from, parameters);
    }
}
