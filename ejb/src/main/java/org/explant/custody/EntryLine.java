// SPDX-License-Identifier: Apache-2.0
package org.explant.custody;

import java.time.Instant;
import org.explant.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of the log, as screens show it.
 *
 * @param recordedBy name of the person
 * @param struckReason why it no longer counts; null while it does
 */
public record EntryLine(
        EntryId entryId,
        EntryKind kind,
        PartialDate on,
        @Nullable PlaceKind placeKind,
        @Nullable String place,
        @Nullable String holder,
        @Nullable Consent consent,
        @Nullable TestKind test,
        @Nullable String words,
        String recordedBy,
        Instant recordedAt,
        @Nullable String struckReason,
        @Nullable String struckBy,
        @Nullable Instant struckAt) {
    /** Whether it counts. */
    public boolean stands() {
        return struckReason == null;
    }
}
