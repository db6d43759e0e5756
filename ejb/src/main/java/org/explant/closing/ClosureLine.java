// SPDX-License-Identifier: Apache-2.0
package org.explant.closing;

import java.time.Instant;
import java.time.LocalDate;
import org.explant.claim.Outcome;
import org.explant.claim.OutcomeReason;
import org.jspecify.annotations.Nullable;

/**
 * A closing there was.
 *
 * @param by full name
 * @param reopenedAt null while it lasts
 */
public record ClosureLine(
        LocalDate closedOn,
        Outcome outcome,
        OutcomeReason code,
        String reason,
        Instant at,
        String by,
        @Nullable Instant reopenedAt,
        @Nullable String reopenedReason) {}
