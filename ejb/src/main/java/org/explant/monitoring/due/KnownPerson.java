// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.due;

import java.time.LocalDate;
import java.util.List;
import org.explant.claim.ClaimId;
import org.explant.implant.construct.Side;
import org.explant.monitoring.history.History;

/**
 * A claimant as the rules see one.
 *
 * @param places of each hip that the history has
 * @param decisions when a revision of a hip was advised, listed, done or declined
 */
public record KnownPerson(ClaimId claim, History history, List<HipPlace> places, List<Decided> decisions) {
    /** Somebody decided on a revision. */
    public record Decided(Side side, LocalDate on) {}

    public KnownPerson {
        places = List.copyOf(places);
        decisions = List.copyOf(decisions);
    }

    public HipPlace place(Side side) {
        return places.stream()
                .filter(each -> each.side() == side)
                .findFirst()
                .orElseGet(() -> new HipPlace(side, "", ""));
    }

    /** Whether somebody saw the person, or decided on a revision of that hip, on the day or later. */
    boolean isDecided(Side side, LocalDate since) {
        return history.reviews().stream().anyMatch(review -> !review.on().isBefore(since))
                || decisions.stream()
                        .anyMatch(each -> each.side() == side && !each.on().isBefore(since));
    }

    /** Keeps the person out of logs. */
    @Override
    public String toString() {
        return "KnownPerson";
    }
}
