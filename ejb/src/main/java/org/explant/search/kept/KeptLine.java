// SPDX-License-Identifier: Apache-2.0
package org.explant.search.kept;

import java.time.Instant;
import org.explant.claim.ClaimReference;
import org.explant.search.SearchId;
import org.jspecify.annotations.Nullable;

/**
 * A kept search as the list shows it.
 *
 * @param claim the one claim it asks, or null for all
 * @param mine whether the reader keeps it; else somebody shared it
 */
public record KeptLine(
        KeptId keptId,
        int version,
        String name,
        SearchId search,
        String query,
        @Nullable ClaimReference claim,
        String owner,
        boolean mine,
        Instant keptAt) {}
