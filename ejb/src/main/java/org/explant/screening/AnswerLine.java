// SPDX-License-Identifier: Apache-2.0
package org.explant.screening;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it was given.
 *
 * @param number counts the answers to one question from 1
 * @param by full name
 */
public record AnswerLine(
        Question question,
        Integer number,
        Answer answer,
        @Nullable String words,
        Instant at,
        String by) {
    boolean saysTheSame(GivenAnswer given) {
        return answer == given.answer() && java.util.Objects.equals(words, given.words());
    }
}
