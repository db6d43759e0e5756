// SPDX-License-Identifier: Apache-2.0
package org.explant.claim.role;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import org.explant.access.Permission;
import org.explant.audit.Act;
import org.explant.claim.ClaimId;
import org.explant.claim.FileTrail;
import org.explant.claim.OnThisClaim;
import org.explant.claim.PartyGuard;
import org.explant.party.ChangeLine;
import org.explant.party.PartyRef;

/** Who plays which part in a claim. What the wall hides, claim or party, is not found. */
@Stateless
@OnThisClaim
@RolesAllowed(Permission.READS_CLAIMS)
public class Roles {
    @Inject
    private RoleQueries queries;

    @Inject
    private RoleDesk desk;

    @Inject
    private PartyGuard guard;

    @Inject
    private FileTrail trail;

    @Inject
    private RoleTaking taking;

    /** Everybody who plays or played a part, those who play one now first; seen on the trail with the claim itself. */
    public List<RoleLine> of(@NotNull ClaimId claim) {
        return queries.rolesOf(claim, trail.reader());
    }

    /** What stood before each change of a role, the latest first. */
    public List<ChangeLine> changes(@NotNull ClaimId claim, @NotNull RoleId role) {
        return queries.changesOf(role, claim, trail.reader());
    }

    /** Somebody who is known already plays a part from now on. */
    @RolesAllowed({Permission.EDITS_CLAIMS, Permission.SYSTEM})
    public RoleId add(@NotNull ClaimId claim, @NotNull PartyRef party, @NotNull @Valid RoleWish wanted) {
        guard.check(party);
        return taking.take(claim, party, wanted);
    }

    /** Changes what is said of a role, upon the version that was seen. */
    @RolesAllowed(Permission.EDITS_CLAIMS)
    public void change(@NotNull ClaimId claim, @NotNull RoleId role, @NotNull @Valid RoleChange wanted) {
        var fields = desk.change(claim, role, wanted, trail.entered());
        if (!fields.isEmpty())
            trail.acted(Act.ROLE_CHANGED, claim, role.value(), Map.of("fields", String.join(" ", fields)));
    }

    /** The role is over; it stays to be seen. */
    @RolesAllowed({Permission.EDITS_CLAIMS, Permission.SYSTEM})
    public void end(@NotNull ClaimId claim, @NotNull RoleId role, @NotNull @Valid RoleEnd wanted) {
        var part = desk.end(claim, role, wanted, trail.entered());
        trail.acted(Act.ROLE_ENDED, claim, role.value(), Map.of("part", part.name()));
    }
}
