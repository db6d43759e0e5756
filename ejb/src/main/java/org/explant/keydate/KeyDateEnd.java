// SPDX-License-Identifier: Apache-2.0
package org.explant.keydate;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a key date was met.
 *
 * @param on the day, today when null
 */
public record KeyDateEnd(
        @Nullable LocalDate on, @Nullable @Size(max = 500) String note) {
    public KeyDateEnd {
        if (note != null && note.isBlank()) note = null;
    }
}
