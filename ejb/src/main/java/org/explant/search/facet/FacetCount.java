// SPDX-License-Identifier: Apache-2.0
package org.explant.search.facet;

import java.util.List;

/**
 * One facet of an answer.
 *
 * @param values those that occur, most frequent first
 * @param more how many further values are not listed
 */
public record FacetCount(SearchFacet facet, List<Value> values, int more) {
    public FacetCount {
        values = List.copyOf(values);
    }

    /**
     * One value and what it is worth.
     *
     * @param count documents that match and have it; pages where the facet is of pages
     * @param chosen whether the answer is narrowed to it
     */
    public record Value(String value, long count, boolean chosen) {}
}
