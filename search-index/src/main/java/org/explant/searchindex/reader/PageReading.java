// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.reader;

import java.util.List;
import org.explant.searchindex.PageText;
import org.jspecify.annotations.Nullable;

/**
 * One page and what became of it.
 *
 * @param page its text and boxes; empty unless the state is searchable or poor
 * @param state what became of it
 * @param quality how far its text is to be relied on
 * @param problem why it is poor, failed or timed out, where there is more to say than the state does
 */
public record PageReading(
        PageText page,
        PageState state,
        PageQuality quality,
        @Nullable ReadingProblem problem) {

    /** A page that gave nothing. */
    public static PageReading without(int number, PageState state, ReadingProblem problem) {
        return new PageReading(new PageText(number, "", List.of()), state, PageQuality.NONE, problem);
    }
}
