// SPDX-License-Identifier: Apache-2.0
package org.explant.claim.role;

import jakarta.persistence.EntityManager;
import org.explant.claim.AClaim;
import org.explant.claim.ClaimId;
import org.explant.claim.Part;
import org.explant.party.Entered;
import org.explant.party.PartyRef;

/** Lets somebody play a part, for tests. */
public final class ARole {
    private ARole() {}

    /** From today on. */
    public static RoleId add(EntityManager em, ClaimId claim, PartyRef party, Part part) {
        var now = new Entered(AClaim.SOLICITOR, AClaim.TODAY, AClaim.NOW);
        return new RoleDesk(new RoleQueries_(em)).add(claim, party, RoleWish.of(part, AClaim.TODAY), now);
    }
}
