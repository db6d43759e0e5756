// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.due;

import java.util.List;
import org.explant.claim.ClaimId;
import org.explant.implant.construct.Side;
import org.explant.monitoring.history.History;

/**
 * A claimant as the rules see one.
 *
 * @param places of each hip that the history has
 */
public record KnownPerson(ClaimId claim, History history, List<HipPlace> places) {
    public KnownPerson {
        places = List.copyOf(places);
    }

    public HipPlace place(Side side) {
        return places.stream()
                .filter(each -> each.side() == side)
                .findFirst()
                .orElseGet(() -> new HipPlace(side, "", ""));
    }

    /** Keeps the person out of logs. */
    @Override
    public String toString() {
        return "KnownPerson";
    }
}
