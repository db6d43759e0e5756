// SPDX-License-Identifier: Apache-2.0
package org.explant.claim.merge;

import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * A row that points at the entry that goes, whole, as it stood.
 *
 * @param table its name in the database
 * @param column the one that points; null for the two entries themselves
 * @param claim reference of the claim it belongs to
 * @param values by the names of the columns
 */
public record MergeRow(
        String table, @Nullable String column, @Nullable String claim, SortedMap<String, String> values) {
    /** Keeps the person out of logs. */
    @Override
    public String toString() {
        return "MergeRow " + table;
    }
}
