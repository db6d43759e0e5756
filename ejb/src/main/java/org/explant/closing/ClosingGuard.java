// SPDX-License-Identifier: Apache-2.0
package org.explant.closing;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.explant.claim.Stage;
import org.explant.claim.StageLine;
import org.explant.claim.StageMoved;

/** There is no way round the checklist: a move to CLOSED that is no closing is refused, whichever door it came by. */
@Dependent
class ClosingGuard {
    private final ClosingDesk desk;

    @Inject
    ClosingGuard(ClosingDesk desk) {
        this.desk = desk;
    }

    void watch(@Observes StageMoved moved) {
        var reader = moved.stamp().by();
        if (StageLine.isLive(moved.from()) && moved.to() == Stage.CLOSED && !desk.isClosed(moved.claim(), reader))
            throw new ClosedByChecklistOnly();
        if (!StageLine.isLive(moved.from()) && StageLine.isLive(moved.to()))
            desk.reopened(moved.claim(), null, moved.stamp());
    }
}
