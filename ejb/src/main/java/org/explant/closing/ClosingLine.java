// SPDX-License-Identifier: Apache-2.0
package org.explant.closing;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of the checklist as it stands for a claim.
 *
 * @param item its code
 * @param task what is to be done, in the words of the template
 * @param state open until somebody said something
 * @param number of times it was said; what a further word must name
 * @param by full name; null while open
 * @param matters what the file itself says is open
 */
public record ClosingLine(
        String item,
        String task,
        TickState state,
        int number,
        @Nullable String words,
        @Nullable Instant at,
        @Nullable String by,
        List<OpenMatter> matters) {
    public ClosingLine {
        matters = List.copyOf(matters);
    }

    /** What the file holds open closes over nobody's tick: somebody must say why it may. */
    public boolean isOpen() {
        return state == TickState.OPEN || isUnexplained();
    }

    /** The file says that something is open, and nobody said why the claim may be closed all the same. */
    public boolean isUnexplained() {
        return !matters.isEmpty() && words == null;
    }
}
