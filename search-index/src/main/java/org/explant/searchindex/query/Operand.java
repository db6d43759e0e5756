// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.query;

import java.util.List;
import org.explant.searchindex.query.QueryNode.Phrase;
import org.explant.searchindex.query.QueryNode.Term;
import org.explant.searchindex.query.QueryProblem.Code;
import org.jspecify.annotations.Nullable;

/** A word as typed, or what stands between quotation marks: read by the tokenizer that reads the pages. */
record Operand(String typed, int from, int to, boolean quoted) {
    /** What it looks for, or null where it holds no letter and no digit. */
    @Nullable
    QueryNode node() throws QueryProblem {
        List<Term> terms = new OperandTerms(this).terms();
        if (terms.isEmpty()) {
            return null;
        }
        if (terms.size() > QueryLimits.PHRASE_WORDS) {
            throw problem(Code.PHRASE_TOO_LONG, QueryLimits.PHRASE_WORDS);
        }
        return terms.size() == 1 ? terms.getFirst() : new Phrase(terms, quoted);
    }

    /** What was typed for it. */
    String text() {
        return typed.substring(from, to);
    }

    QueryProblem problem(Code code, Integer... parameters) {
        return new QueryProblem(code, from, to - from, parameters);
    }
}
