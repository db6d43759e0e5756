// SPDX-License-Identifier: Apache-2.0
package org.explant.task;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a task was done.
 *
 * @param on the day, today when null
 */
public record TaskEnd(
        @Nullable LocalDate on, @Nullable @Size(max = 500) String note) {
    public TaskEnd {
        if (note != null && note.isBlank()) note = null;
    }
}
