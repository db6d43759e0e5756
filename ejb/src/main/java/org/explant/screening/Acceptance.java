// SPDX-License-Identifier: Apache-2.0
package org.explant.screening;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The firm takes the claim on.
 *
 * @param on today when null
 */
public record Acceptance(
        @Nullable LocalDate on, @Nullable @Size(max = 500) String reason) {}
