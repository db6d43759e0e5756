// SPDX-License-Identifier: Apache-2.0
package org.explant.conflict;

import org.jspecify.annotations.Nullable;

/** Where a check stands. */
public enum ConflictState {
    NOTHING_FOUND,
    OPEN,
    CLEAR,
    CONFLICT,
    WAIVED;

    /** Of what was found and what was decided last. */
    static ConflictState of(boolean anything, @Nullable ConflictOutcome decided) {
        if (decided != null) return valueOf(decided.name());
        return anything ? OPEN : NOTHING_FOUND;
    }
}
