// SPDX-License-Identifier: Apache-2.0
package org.explant.claim.role;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.explant.access.Permission;
import org.explant.claim.ClaimId;
import org.explant.claim.OnThisClaim;
import org.explant.claim.PartyGuard;
import org.explant.claim.duplicate.AsksIfAlike;
import org.explant.party.PartyRef;
import org.explant.party.People;
import org.explant.party.PersonalDetails;
import org.explant.party.organisation.OrganisationDetails;
import org.explant.party.organisation.Organisations;

/** Brings somebody new into a claim. They are known through the claim alone, and hidden where it is hidden. */
@Stateless
@OnThisClaim
@RolesAllowed({Permission.EDITS_CLAIMS, Permission.SYSTEM})
public class Introductions {
    @Inject
    private RoleTaking taking;

    @Inject
    private People people;

    @Inject
    private Organisations organisations;

    @Inject
    private PartyGuard guard;

    /** A person who was not known so far plays a part. */
    @AsksIfAlike
    public RoleId person(@NotNull ClaimId claim, @NotNull PersonalDetails details, @NotNull @Valid RoleWish wanted) {
        return taking.take(
                claim, PartyRef.of(people.add(details, taking.entered().on())), wanted);
    }

    /** An organisation that was not known so far plays a part. */
    @AsksIfAlike
    public RoleId organisation(
            @NotNull ClaimId claim, @NotNull OrganisationDetails details, @NotNull @Valid RoleWish wanted) {
        guard.check(details.partOf());
        return taking.take(claim, PartyRef.of(organisations.add(details, false)), wanted);
    }
}
