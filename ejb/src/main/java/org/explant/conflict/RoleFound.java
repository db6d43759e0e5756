// SPDX-License-Identifier: Apache-2.0
package org.explant.conflict;

import org.explant.claim.ClaimId;
import org.explant.claim.Part;
import org.explant.party.OrganisationId;
import org.explant.party.PartyRef;
import org.explant.party.PersonId;
import org.jspecify.annotations.Nullable;

/** A part in any claim, walled or not: never shown as it is. */
record RoleFound(
        @Nullable PersonId person,
        @Nullable OrganisationId organisation,
        ClaimId claim,
        Part part,
        boolean restricted) {
    PartyRef party() {
        return new PartyRef(person, organisation);
    }
}
