// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One evidence document in the state in which it shall be found.
 *
 * @param key its name; a later document of the same key replaces this one whole
 * @param version told back with every hit, so that the caller can drop what has since changed
 * @param labels what it is filtered by
 * @param pages its pages in order; read once, so they may come straight from storage; word boxes are not looked at
 */
public record EvidenceDocument(DocumentKey key, long version, Labels labels, Iterable<PageText> pages) {
    /**
     * What a document is filtered by. All values are opaque to the index.
     *
     * @param group the unit that rights are given on
     * @param subject whom the evidence is about
     * @param facets further named values, one each, such as the type; those named like a label of the query language
     *     ({@code title}, {@code type}, {@code provider}, {@code author}) are also found by their words
     * @param dated the days the document covers, or null where it is undated
     */
    public record Labels(
            String group,
            String subject,
            Map<String, String> facets,
            @Nullable DateRange dated) {
        public Labels {
            facets = Map.copyOf(facets);
        }
    }
}
