// SPDX-License-Identifier: Apache-2.0
package org.explant.search;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import org.explant.shared.NotFound;

/**
 * Stored searches of whoever asked them. For features that have asked before whether the reader may know of this one;
 * no screen and no call comes here by itself.
 */
@Dependent
public class SearchShelf {
    @Inject
    private SearchQueries queries;

    @Inject
    private SearchSurroundings surroundings;

    @Inject
    private Searches searches;

    /** A search as it was asked. */
    public SearchSheet sheet(SearchId search) {
        return queries.stored(search).map(StoredSearch::sheet).orElseThrow(NotFound::new);
    }

    /** Every change committed by then was searched, where the index stood at this number. */
    public Instant upTo(long watermark) {
        return queries.oldestPending(watermark).orElseGet(surroundings::now);
    }

    /** The same search, asked again by the reader of the moment, with the one that it looks within. */
    public SearchId copy(SearchId search) {
        var sheet = sheet(search);
        SearchId outer = sheet.shape().within();
        SearchId within = outer == null ? null : copy(outer);
        return searches.ask(sheet.again().shaped(sheet.shape().within(within)));
    }
}
