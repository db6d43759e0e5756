// SPDX-License-Identifier: Apache-2.0
package org.explant.alert;

import java.time.Instant;
import org.explant.claim.ClaimReference;
import org.explant.document.DocumentId;
import org.explant.search.SearchId;
import org.jspecify.annotations.Nullable;

/** One alert as the database tells it to one reader; {@code seenAt} is null until the reader has taken note. */
record AlertRow(
        StandingId standing,
        SearchId search,
        String name,
        String query,
        boolean exact,
        String[] plain,
        ClaimReference claim,
        DocumentId document,
        String title,
        int page,
        Instant toldAt,
        @Nullable Instant seenAt) {
    /** Pages of one document that one search found stand together. */
    boolean stands(AlertRow other) {
        return standing.equals(other.standing) && document.equals(other.document);
    }
}
