// SPDX-License-Identifier: Apache-2.0
package org.explant.screening;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.explant.claim.Stage;
import org.explant.claim.StageLine;
import org.explant.claim.StageMoved;

/**
 * A claim goes on from its screening by being accepted. Whoever moves it on otherwise, such as for a protective issue,
 * says why, whichever door they came by.
 */
@Dependent
class ScreeningGuard {
    private final ScreeningDesk desk;

    @Inject
    ScreeningGuard(ScreeningDesk desk) {
        this.desk = desk;
    }

    void watch(@Observes StageMoved moved) {
        if (goesOn(moved.from(), moved.to()) && !moved.reasoned() && !isAccepted(moved)) throw new ScreeningNotEnded();
    }

    private static boolean goesOn(Stage from, Stage to) {
        return from == Stage.SCREENING && StageLine.isLive(to) && !StageLine.isBackward(from, to);
    }

    /** By the latest decision: a claim that was turned away and came back is screened again. */
    private boolean isAccepted(StageMoved moved) {
        var decisions = desk.sheet(moved.claim(), moved.stamp().by()).decisions();
        return !decisions.isEmpty() && decisions.getFirst().verdict() == ScreeningVerdict.ACCEPTED;
    }
}
