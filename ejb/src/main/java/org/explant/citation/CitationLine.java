// SPDX-License-Identifier: Apache-2.0
package org.explant.citation;

import java.time.Instant;
import org.explant.document.DocumentId;
import org.jspecify.annotations.Nullable;

/**
 * A citation as screens show it.
 *
 * @param title the document's
 * @param citedBy name of the person
 * @param withdrawnReason why it no longer counts; null while it does
 */
public record CitationLine(
        CitationId citationId,
        CitedFact fact,
        DocumentId document,
        String title,
        int page,
        String citedBy,
        Instant citedAt,
        @Nullable String withdrawnBy,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawnReason) {
    /** Whether it still counts. */
    public boolean stands() {
        return withdrawnAt == null;
    }
}
