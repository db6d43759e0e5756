// SPDX-License-Identifier: Apache-2.0
package org.explant.claim.role;

import org.explant.claim.ClaimId;
import org.explant.claim.Part;
import org.explant.party.Entered;
import org.explant.party.PartyRef;
import org.explant.party.PersonId;

/** The one role that begins with the claim itself. */
public final class ClaimantRole {
    private ClaimantRole() {}

    /** To be stored with the fresh claim. */
    public static Object of(ClaimId claim, PersonId claimant, Entered opened) {
        return new ClaimRole(claim, PartyRef.of(claimant), RoleWish.of(Part.CLAIMANT, opened.on()), opened);
    }
}
