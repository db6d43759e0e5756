// SPDX-License-Identifier: Apache-2.0
package org.explant.standing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A fact comes to its end.
 *
 * @param on last day it holds
 */
public record FactEnd(
        @NotNull LocalDate on, @NotBlank @Size(max = 500) String reason) {}
