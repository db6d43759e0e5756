// SPDX-License-Identifier: Apache-2.0
package org.explant.search.terms;

import org.jspecify.annotations.Nullable;

/**
 * What one query found.
 *
 * @param problem why it was not searched, as the code of a query's problem; then nothing was counted
 * @param exclusive documents that no other line of the list found
 */
public record TermLine(
        int place,
        String query,
        @Nullable String problem,
        long pages,
        long documents,
        long claimants,
        long exclusive) {}
