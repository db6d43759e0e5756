// SPDX-License-Identifier: Apache-2.0
package org.explant.search;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.explant.claim.ClaimReference;
import org.explant.document.DocumentType;
import org.jspecify.annotations.Nullable;

/** A stored search as its asker sees it again. */
public record SearchSheet(
        SearchId searchId,
        Instant askedAt,
        String query,
        boolean exact,
        @Nullable ClaimReference claim,
        @Nullable DocumentType type,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean undatedToo,
        SearchShape shape)
        implements Serializable {
    /** The same once more, to be asked again or with another shape. */
    public NewSearch again() {
        return new NewSearch(query, exact, claim, type, from, to, undatedToo, shape);
    }
}
