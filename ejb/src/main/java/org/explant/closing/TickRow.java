// SPDX-License-Identifier: Apache-2.0
package org.explant.closing;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line of the template and the latest that was said of it. */
record TickRow(
        String item,
        String task,
        @Nullable TickState state,
        @Nullable Integer number,
        @Nullable String words,
        @Nullable Instant at,
        @Nullable String by) {
    ClosingLine line(List<OpenMatter> open) {
        return new ClosingLine(
                item,
                task,
                state == null ? TickState.OPEN : state,
                number == null ? 0 : number,
                words,
                at,
                by,
                open.stream().filter(each -> each.kind().item().equals(item)).toList());
    }
}
