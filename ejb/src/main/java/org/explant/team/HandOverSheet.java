// SPDX-License-Identifier: Apache-2.0
package org.explant.team;

import java.util.List;
import java.util.UUID;
import org.explant.access.AccountId;

/** A hand-over under way or done. */
public record HandOverSheet(
        UUID handOverId, TeamPart part, AccountId from, AccountId to, String reason, List<HandOverLine> lines) {
    public HandOverSheet {
        lines = List.copyOf(lines);
    }

    public long number(HandOverState state) {
        return lines.stream().filter(line -> line.state() == state).count();
    }

    /** Whether claims still wait. */
    public boolean isUnfinished() {
        return number(HandOverState.WAITING) > 0;
    }
}
