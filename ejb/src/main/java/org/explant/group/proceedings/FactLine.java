// SPDX-License-Identifier: Apache-2.0
package org.explant.group.proceedings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, as it was written down.
 *
 * @param sourceDocument null where none is cited, or where the reader may not open it
 * @param recordedBy full name
 * @param struckReason why it no longer counts; null while it does
 */
public record FactLine(
        UUID factId,
        CourtStep kind,
        LocalDate on,
        @Nullable UUID defendant,
        @Nullable UUID claimant,
        @Nullable UUID sourceDocument,
        @Nullable Integer sourcePage,
        @Nullable String note,
        Instant recordedAt,
        String recordedBy,
        @Nullable String struckBy,
        @Nullable String struckReason) {
    /** Whether it counts. */
    public boolean stands() {
        return struckReason == null;
    }

    FactLine withoutSource() {
        return new FactLine(
                factId,
                kind,
                on,
                defendant,
                claimant,
                null,
                null,
                note,
                recordedAt,
                recordedBy,
                struckBy,
                struckReason);
    }
}
