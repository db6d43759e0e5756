// SPDX-License-Identifier: Apache-2.0
package org.explant.screening;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * An answer somebody gives.
 *
 * @param seen number of the answer the person saw, 0 where there was none; refused when another was given since
 */
public record GivenAnswer(
        @NotNull Question question,
        @NotNull Answer answer,
        @Nullable @Size(max = 1000) String words,
        int seen) {
    public GivenAnswer {
        words = words == null || words.isBlank() ? null : words.strip();
    }

    /** Keeps the words out of logs. */
    @Override
    public String toString() {
        return "GivenAnswer " + question;
    }
}
