// SPDX-License-Identifier: Apache-2.0
package org.explant.web.citation;

import java.time.Instant;
import org.explant.citation.CitationLine;
import org.jspecify.annotations.Nullable;

/** A citation as a program reads it. */
public record CitationBody(
        String id,
        String fact,
        String document,
        String title,
        int page,
        String citedBy,
        Instant citedAt,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawnReason) {
    static CitationBody of(CitationLine line) {
        return new CitationBody(
                line.citationId().toString(),
                line.fact().toString(),
                line.document().toString(),
                line.title(),
                line.page(),
                line.citedBy(),
                line.citedAt(),
                line.withdrawnAt(),
                line.withdrawnReason());
    }
}
