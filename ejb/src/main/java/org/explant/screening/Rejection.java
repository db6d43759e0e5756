// SPDX-License-Identifier: Apache-2.0
package org.explant.screening;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.explant.claim.OutcomeReason;
import org.jspecify.annotations.Nullable;

/**
 * The firm does not take the claim on.
 *
 * @param on today when null
 * @param warnedOn date of the letter that warned of limitation: without one nobody is turned away
 */
public record Rejection(
        @Nullable LocalDate on,
        @NotNull OutcomeReason code,
        @Nullable LocalDate warnedOn,
        @NotBlank @Size(max = 500) String reason) {}
