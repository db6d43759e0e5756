// SPDX-License-Identifier: Apache-2.0
package org.explant.indexing.agreement;

import java.time.Instant;

/**
 * How much of what a reader may see can be found at this moment: "100 % of 412,345 pages searchable at 09:02".
 *
 * @param pages pages read so far, with text or without
 * @param searchable of these, pages with text that stand in the index as they stand in the database
 * @param documentsPending documents that wait to be read or to be taken up
 * @param documentsParked documents that the index could not take up and tries again
 * @param documentsFailed documents that no reader could open
 * @param asAt every change committed by then is in the index
 */
public record SearchablePages(
        long pages, long searchable, long documentsPending, long documentsParked, long documentsFailed, Instant asAt) {

    /** The share in whole percent, rounded down: 100 only where not one page is missing. */
    public int percent() {
        return pages == 0 ? 100 : (int) (100 * searchable / pages);
    }

    /** Whether every page and every document is there. */
    public boolean isWhole() {
        return searchable == pages && documentsPending + documentsParked + documentsFailed == 0;
    }
}
