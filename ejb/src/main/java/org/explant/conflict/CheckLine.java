// SPDX-License-Identifier: Apache-2.0
package org.explant.conflict;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A check as a list shows it.
 *
 * @param by null for the system
 * @param claim reference, where somebody new joined a claim
 * @param names those that were checked
 */
public record CheckLine(
        UUID check,
        Instant at,
        @Nullable String by,
        @Nullable String claim,
        ConflictSide side,
        List<String> names,
        ConflictState state) {
    public CheckLine {
        names = List.copyOf(names);
    }

    /** Keeps names out of logs. */
    @Override
    public String toString() {
        return "CheckLine";
    }
}
