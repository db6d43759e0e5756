// SPDX-License-Identifier: Apache-2.0
package org.explant.closing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.explant.claim.Outcome;
import org.explant.claim.OutcomeReason;
import org.explant.claim.Stage;
import org.jspecify.annotations.Nullable;

/**
 * A wish to close a claim.
 *
 * @param from the stage the person saw it at
 * @param on today when null
 */
public record Closure(
        @NotNull Stage from,
        @Nullable LocalDate on,
        @NotNull Outcome outcome,
        @NotNull OutcomeReason code,
        @NotBlank @Size(max = 500) String reason) {}
