// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.reader;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the reading of one document ended.
 *
 * @param ending done, failed or cancelled
 * @param problem why it failed, and only then
 * @param pages how many pages ended in which state; a state that no page ended in is absent
 */
public record ReadingOutcome(Ending ending, @Nullable ReadingProblem problem, Map<PageState, Integer> pages) {
    /** The three ways a reading ends. */
    public enum Ending {
        /** Every page was told, whatever its state. */
        DONE,
        /** Given up before the last page. */
        FAILED,
        /** Nobody wanted it any more: by the listener, an interrupt, or the pool's end. */
        CANCELLED
    }

    public ReadingOutcome {
        pages = Map.copyOf(pages);
        if ((ending == Ending.FAILED) != (problem != null)) {
            throw new IllegalArgumentException("A problem belongs to a failed reading, and to no other");
        }
    }
}
