// SPDX-License-Identifier: Apache-2.0
package org.explant.team;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.explant.access.AccountId;
import org.explant.claim.ClaimId;
import org.explant.claim.TeamChanged;

/** Keeps who ran and who supervised a claim, whatever way the team was changed. */
@Dependent
class TeamHistory {
    private final TeamQueries queries;

    @Inject
    TeamHistory(TeamQueries queries) {
        this.queries = queries;
    }

    void note(@Observes TeamChanged changed) {
        passed(
                changed,
                TeamPart.FEE_EARNER,
                changed.before().feeEarner(),
                changed.after().feeEarner());
        passed(
                changed,
                TeamPart.SUPERVISING_PARTNER,
                changed.before().supervisingPartner(),
                changed.after().supervisingPartner());
    }

    private void passed(TeamChanged changed, TeamPart part, AccountId before, AccountId after) {
        if (before.equals(after)) return;
        var stamp = changed.stamp();
        leaving(changed.claim(), part, before, stamp.by(), changed).leave(stamp);
        var taken = new TeamPlace.Taken(part, after, changed.reason());
        queries.entityManager().persist(new TeamPlace(changed.claim(), taken, stamp));
    }

    private TeamPlace leaving(ClaimId claim, TeamPart part, AccountId before, AccountId reader, TeamChanged changed) {
        return queries.present(claim, part, before, reader).orElseGet(() -> {
            var opened = queries.openedOn(claim, reader);
            var place = TeamPlace.since(opened, claim, new TeamPlace.Taken(part, before, null), changed.stamp());
            queries.entityManager().persist(place);
            return place;
        });
    }
}
