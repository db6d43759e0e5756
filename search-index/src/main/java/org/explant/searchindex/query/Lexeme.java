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
 */
record Lexeme(Kind kind, int from, int to, @Nullable QueryNode node) {
    /** The roles. */
    enum Kind {
        OPEN,
        CLOSE,
        AND,
        OR,
        NOT,
        OPERAND
    }

    QueryProblem problem(QueryProblem.Code code, Integer... parameters) {
        return new QueryProblem(code, from, to - from, parameters);
    }
}
