// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex;

import java.util.Comparator;
import java.util.List;

/**
 * The matching pages of one document.
 *
 * @param key the document
 * @param version the version that was searched; a hit whose version is no longer current must be dropped
 * @param score the score of its best page
 * @param pages every matching page, in page order
 */
public record DocumentHits(DocumentKey key, long version, float score, List<PageHit> pages) {
    public DocumentHits {
        pages = List.copyOf(pages);
    }

    /** One matching page: its number, and a score above 0 that is higher for better pages. */
    public record PageHit(int number, float score) {}

    /** The matching pages, best first. */
    public List<PageHit> bestFirst() {
        return pages.stream()
                .sorted(Comparator.comparingDouble(PageHit::score).reversed().thenComparingInt(PageHit::number))
                .toList();
    }
}
