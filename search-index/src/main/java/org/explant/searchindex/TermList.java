// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex;

import java.util.List;

/**
 * Counts of many queries at once.
 *
 * @param lines one a query, in the order asked
 * @param found pages and documents that any of them finds
 * @param subjects subjects that any of them finds
 * @param reach how much of the evidence they speak for
 */
public record TermList(List<Line> lines, Hits.Count found, long subjects, Hits.Reach reach) {
    /** Queries of one list. */
    public static final int LONGEST = 1_000;

    public TermList {
        lines = List.copyOf(lines);
    }

    /**
     * What one query finds.
     *
     * @param found its pages and documents
     * @param subjects its subjects
     * @param exclusive documents that no other query of the list finds
     */
    public record Line(Hits.Count found, long subjects, long exclusive) {}
}
