// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex;

import java.util.Map;

/**
 * Exact counts over a whole answer; only of what the rights allow, and empty where they were not asked for.
 *
 * @param groups pages and documents found, by group
 * @param subjects pages and documents found, by subject
 * @param facets by name of the label, documents found for each of its values; a document without the label counts nowhere
 */
public record Tallies(
        Map<String, Hits.Count> groups, Map<String, Hits.Count> subjects, Map<String, Map<String, Long>> facets) {
    /** Nothing counted. */
    public static final Tallies NONE = new Tallies(Map.of(), Map.of(), Map.of());

    public Tallies {
        groups = Map.copyOf(groups);
        subjects = Map.copyOf(subjects);
        facets = Map.copyOf(facets);
    }
}
