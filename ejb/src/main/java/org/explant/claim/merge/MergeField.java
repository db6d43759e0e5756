// SPDX-License-Identifier: Apache-2.0
package org.explant.claim.merge;

import org.jspecify.annotations.Nullable;

/**
 * A field in which two entries differ.
 *
 * @param kept its value at the entry that stays
 * @param gone its value at the entry that goes
 */
public record MergeField(
        String name, @Nullable Object kept, @Nullable Object gone) {
    /** Nothing would be lost by taking the value of the entry that goes. */
    public boolean isOnlyAtGone() {
        return kept == null && gone != null;
    }

    /** Keeps the person out of logs. */
    @Override
    public String toString() {
        return "MergeField " + name;
    }
}
