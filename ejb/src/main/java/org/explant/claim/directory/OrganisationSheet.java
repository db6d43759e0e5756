// SPDX-License-Identifier: Apache-2.0
package org.explant.claim.directory;

import java.util.List;
import org.explant.party.organisation.OrganisationCard;
import org.jspecify.annotations.Nullable;

/**
 * Everything a reader may know of an organisation.
 *
 * @param belongsTo name of its trust or group
 * @param parts what belongs to it
 */
public record OrganisationSheet(
        OrganisationCard card,
        @Nullable String belongsTo,
        PartyPastSheet past,
        List<OrganisationLine> parts,
        List<AffiliationLine> people,
        List<PartyRoleLine> roles) {
    public OrganisationSheet {
        parts = List.copyOf(parts);
        people = List.copyOf(people);
        roles = List.copyOf(roles);
    }
}
