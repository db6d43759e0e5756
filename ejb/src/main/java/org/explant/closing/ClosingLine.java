// SPDX-License-Identifier: Apache-2.0
package org.explant.closing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line of the checklist as it stands for a claim.
 *
 * @param item its code
 * @param task what is to be done, in the words of the template
 * @param state open until somebody said something
 * @param number of times it was said; what a further word must name
 * @param by full name; null while open
 */
public record ClosingLine(
        String item,
        String task,
        TickState state,
        int number,
        @Nullable String words,
        @Nullable Instant at,
        @Nullable String by) {
    public boolean isOpen() {
        return state == TickState.OPEN;
    }
}
