// SPDX-License-Identifier: Apache-2.0
package org.explant.claim;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.explant.access.Permission;
import org.explant.audit.Act;

/** Gives claims to other people. */
@Stateless
@RolesAllowed(Permission.EDITS_CLAIMS)
public class Teams {
    @Inject
    private ClaimDesk desk;

    @Inject
    private ClaimTrail trail;

    /** Gives the claim to another team; behind a wall only to somebody who may know of it. */
    public void handOver(@NotNull ClaimReference reference, @NotNull @Valid TeamHandOver wanted) {
        var claim = desk.take(reference, trail.reader());
        desk.handOver(claim, wanted);
        trail.acted(Act.CLAIM_HANDED_OVER, claim, Map.of());
        var told = new TeamChanged(claim.claimId(), wanted.seen(), wanted.wanted(), trail.stamp(), wanted.reason());
        trail.tell(told);
    }
}
