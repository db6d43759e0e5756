// SPDX-License-Identifier: Apache-2.0
package org.explant.claim;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A wish to move a claim along its line.
 *
 * @param from where the person saw it standing; refused when it stands elsewhere by now
 * @param on the day, today when null
 * @param outcome wanted when the claim is closed
 * @param limitationWarnedOn when rejected: date of the letter that warned of limitation, where there is one
 */
public record Move(
        @NotNull Stage from,
        @NotNull Stage to,
        @Nullable LocalDate on,
        @Nullable @Size(max = 500) String reason,
        @Nullable Outcome outcome,
        @Nullable LocalDate limitationWarnedOn) {
    public Move {
        if (reason != null && reason.isBlank()) reason = null;
    }

    /** A plain step, today. */
    public static Move of(Stage from, Stage to, @Nullable String reason) {
        return new Move(from, to, null, reason, null, null);
    }
}
