// SPDX-License-Identifier: Apache-2.0
package org.explant.search;

import java.util.List;

/**
 * An answer that is taken away, document by document.
 *
 * @param total pages that match; more than there are rows where the cap was reached
 */
public record FoundRows(SearchSheet request, long total, List<FoundRow> rows) {
    public FoundRows {
        rows = List.copyOf(rows);
    }
}
