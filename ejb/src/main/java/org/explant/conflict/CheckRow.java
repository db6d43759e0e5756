// SPDX-License-Identifier: Apache-2.0
package org.explant.conflict;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A check without its names. */
record CheckRow(
        UUID check,
        Instant at,
        @Nullable String by,
        @Nullable String claim,
        ConflictSide side,
        boolean anything) {}
