// SPDX-License-Identifier: Apache-2.0
package org.explant.search;

import java.util.List;
import org.explant.search.facet.FacetCount;

/**
 * What was found, and how complete that is.
 *
 * @param request what was asked, as stored
 * @param found exact number of pages and documents
 * @param undated pages and documents left out only because they carry no date
 * @param hidden pages and documents left out only because NOT looks beyond the page
 * @param claims how many claims have pages that match
 * @param watermark the number of the last change that was searched
 * @param facets what the answer can be narrowed by
 * @param meant words that may have been meant where a typed one is on no page
 * @param widened which other forms the typed words also found
 * @param items this stretch of documents, best first
 * @param completeness what the answer speaks for
 */
public record SearchAnswer(
        SearchSheet request,
        Tally found,
        Tally undated,
        Tally hidden,
        long claims,
        long watermark,
        List<FacetCount> facets,
        List<Meant> meant,
        List<Widened> widened,
        List<DocumentFound> items,
        Completeness completeness) {
    public SearchAnswer {
        facets = List.copyOf(facets);
        meant = List.copyOf(meant);
        widened = List.copyOf(widened);
        items = List.copyOf(items);
    }

    /** A number of pages and of the documents they belong to. */
    public record Tally(long pages, long documents) {}

    /** A typed word that is on no page that the reader may see, and words like it that are. */
    public record Meant(String typed, List<String> better) {}

    /** What a typed word, or several in a row, also found. */
    public record Widened(String typed, List<String> forms) {}
}
