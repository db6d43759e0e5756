// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.due;

import java.io.Serializable;
import java.util.Map;

/** How many lines each worklist has. */
public record WorklistCounts(Map<Worklist, Long> lines) implements Serializable {
    public WorklistCounts {
        lines = Map.copyOf(lines);
    }

    public long of(Worklist list) {
        return lines.getOrDefault(list, 0L);
    }
}
