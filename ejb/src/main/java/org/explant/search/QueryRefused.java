// SPDX-License-Identifier: Apache-2.0
package org.explant.search;

import java.util.Locale;
import org.explant.searchindex.query.QueryProblem;
import org.explant.shared.RuleBroken;

/** A query that cannot be searched: what is wrong, and where. The words themselves are not repeated. */
public final class QueryRefused extends RuleBroken {
    private static final long serialVersionUID = 1L;

    private final String problem;
    private final int position;
    private final int length;

    QueryRefused(QueryProblem problem) {
        super(problem.parameters().toArray());
        this.problem = problem.code().name().toLowerCase(Locale.ROOT);
        this.position = problem.position();
        this.length = problem.length();
    }

    /** What is wrong, as a code; with the class name the key of the sentence. */
    public String problem() {
        return problem;
    }

    /** Where the trouble begins, in UTF-16 units of the query. */
    public int position() {
        return position;
    }

    /** How many units it covers. */
    public int length() {
        return length;
    }
}
