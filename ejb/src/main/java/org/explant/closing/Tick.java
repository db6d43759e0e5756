// SPDX-License-Identifier: Apache-2.0
package org.explant.closing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says of a line of the checklist.
 *
 * @param seen the line's number the person saw; refused when something was said since
 */
public record Tick(
        @NotBlank String item,
        @NotNull TickState state,
        @Nullable @Size(max = 500) String words,
        int seen) {
    public Tick {
        words = words == null || words.isBlank() ? null : words.strip();
    }
}
