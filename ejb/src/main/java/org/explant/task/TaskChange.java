// SPDX-License-Identifier: Apache-2.0
package org.explant.task;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a task shall be from now on.
 *
 * @param version that the person saw
 */
public record TaskChange(
        int version,
        @NotNull @Valid TaskDetails details,
        @Nullable @Size(max = 500) String reason) {
    public TaskChange {
        if (reason != null && reason.isBlank()) reason = null;
    }
}
