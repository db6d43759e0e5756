// SPDX-License-Identifier: Apache-2.0
package org.explant.team;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import org.explant.access.AccountId;
import org.explant.access.Permission;
import org.explant.access.Role;
import org.explant.audit.Act;
import org.explant.claim.ClaimId;
import org.explant.claim.ClaimReference;
import org.explant.claim.FileTrail;
import org.explant.claim.NotAFeeEarner;
import org.explant.claim.Stamp;
import org.explant.claim.Walls;
import org.explant.shared.NotFound;

/** The team of a claim: paralegals come and go; who was in it stays readable. */
@Stateless
@RolesAllowed(Permission.READS_CLAIMS)
public class CaseTeams {
    @Inject
    private TeamQueries queries;

    @Inject
    private Walls walls;

    @Inject
    private FileTrail trail;

    /** Every place there is and was beside the two that the claim itself names, the latest first. */
    public List<TeamLine> places(@NotNull ClaimReference reference) {
        return queries.places(walls.open(reference), trail.reader());
    }

    /** Puts a paralegal into the team; harmless where they are in it. */
    @RolesAllowed(Permission.EDITS_CLAIMS)
    public void join(@NotNull ClaimReference reference, @NotNull AccountId paralegal) {
        var claim = walls.open(reference);
        var stamp = trail.stamp();
        if (queries.roleOf(paralegal).filter(role -> role != Role.ADMINISTRATOR).isEmpty()) throw new NotAFeeEarner();
        if (queries.mayKnow(claim, paralegal) == 0) throw new OutsideWall();
        if (queries.present(claim, TeamPart.PARALEGAL, paralegal, stamp.by()).isPresent()) return;
        var place = new TeamPlace(claim, new TeamPlace.Taken(TeamPart.PARALEGAL, paralegal, null), stamp);
        queries.entityManager().persist(place);
        trail.acted(Act.TEAM_CHANGED, claim, place.placeId(), Map.of("paralegal", "joined"));
    }

    /** Brings in a paralegal of a claim that has a past elsewhere; harmless where they are in its team. */
    @RolesAllowed(Permission.SYSTEM)
    public void bringIn(@NotNull ClaimId claim, @NotNull AccountId paralegal, @NotNull Stamp since) {
        if (queries.mayKnow(claim, paralegal) == 0) return;
        if (queries.present(claim, TeamPart.PARALEGAL, paralegal, since.by()).isPresent()) return;
        var taken = new TeamPlace.Taken(TeamPart.PARALEGAL, paralegal, null);
        queries.entityManager().persist(new TeamPlace(claim, taken, since));
    }

    /** Takes a paralegal out of the team. */
    @RolesAllowed(Permission.EDITS_CLAIMS)
    public void leave(@NotNull ClaimReference reference, @NotNull AccountId paralegal) {
        var claim = walls.open(reference);
        var stamp = trail.stamp();
        var place = queries.present(claim, TeamPart.PARALEGAL, paralegal, stamp.by())
                .orElseThrow(NotFound::new);
        place.leave(stamp);
        trail.acted(Act.TEAM_CHANGED, claim, place.placeId(), Map.of("paralegal", "left"));
    }
}
