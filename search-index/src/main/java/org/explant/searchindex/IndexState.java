// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex;

import org.jspecify.annotations.Nullable;

/**
 * Where an index stands.
 *
 * @param instance names this index; a rebuilt index has a new one
 * @param watermark every change up to this number can be found
 * @param committed every change up to this number outlives a crash: only these may be trimmed from the backlog
 * @param needsRebuild why it must be rebuilt from the database, or null where it is whole
 */
public record IndexState(
        String instance,
        long watermark,
        long committed,
        @Nullable Reason needsRebuild) {
    /** Why an index was not, or not wholly, there. */
    public enum Reason {
        /** There was none. */
        MISSING,
        /** It could not be read, and was set aside. */
        CORRUPT,
        /** It was written under other rules of tokens or fields, and was set aside. */
        OTHER_SCHEMA,
        /** It was being built when the last process ended. */
        UNFINISHED
    }
}
