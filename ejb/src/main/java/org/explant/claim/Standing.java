// SPDX-License-Identifier: Apache-2.0
package org.explant.claim;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a claim stands that was run elsewhere before.
 *
 * @param outcome how it ended, where it has
 */
public record Standing(
        @NotNull Stage stage,
        @NotNull LocalDate since,
        @Nullable Outcome outcome) {
    public Standing {
        if (stage == Stage.CLOSED && outcome == null) throw new MoveNeedsOutcome();
        if (StageLine.isLive(stage)) outcome = null;
        if (stage == Stage.REJECTED) outcome = Outcome.REJECTED;
        if (stage == Stage.TRANSFERRED) outcome = Outcome.TRANSFERRED;
    }
}
