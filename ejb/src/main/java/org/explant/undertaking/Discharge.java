// SPDX-License-Identifier: Apache-2.0
package org.explant.undertaking;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That an undertaking is kept, or was released.
 *
 * @param on today when null
 * @param how it was kept, or who released it
 */
public record Discharge(
        @Nullable LocalDate on, @NotBlank @Size(max = 500) String how) {}
