// SPDX-License-Identifier: Apache-2.0
package org.explant.audit;

import org.jspecify.annotations.Nullable;

/**
 * What a walk along the trail found.
 *
 * @param links how many links were sound
 * @param head how the trail ends now; worth keeping elsewhere
 * @param broken the first thing that is wrong, or nothing
 */
public record AuditVerdict(
        long links, AuditHead head, @Nullable Break broken) {
    public boolean isSound() {
        return broken == null;
    }

    /** Where the chain breaks, and how. */
    public record Break(long seq, Kind kind) {}

    /** The ways a chain can break. */
    public enum Kind {
        /** A number is missing, or stands twice. */
        GAP,
        /** A link does not name the one before it. */
        WRONG_ORDER,
        /** An entry does not say any more what it said. */
        CHANGED,
        /** A link whose entry is gone. */
        NO_ENTRY,
        /** An entry that never passed the chain. */
        NO_LINK,
        /** The trail ends too early. */
        CUT_OFF
    }
}
