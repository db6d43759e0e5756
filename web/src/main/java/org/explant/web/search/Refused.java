// SPDX-License-Identifier: Apache-2.0
package org.explant.web.search;

import java.io.Serializable;
import org.explant.search.QueryRefused;
import org.explant.web.Sentences;

/**
 * A query that cannot be searched: why, and the three parts of it so that the middle one can be marked.
 *
 * @param sentence what is wrong
 * @param before what was typed up to the trouble
 * @param trouble the part that is wrong; empty where something is missing
 * @param after the rest
 */
public record Refused(String sentence, String before, String trouble, String after) implements Serializable {
    static Refused of(String query, QueryRefused refused) {
        int from = Math.clamp(refused.position(), 0, query.length());
        int to = Math.clamp((long) from + refused.length(), from, query.length());
        return new Refused(
                Sentences.of(refused), query.substring(0, from), query.substring(from, to), query.substring(to));
    }

    /** All that was typed. */
    public String query() {
        return before + trouble + after;
    }

    /** Whether the place can be shown at all. */
    public boolean placed() {
        return !trouble.isEmpty();
    }
}
