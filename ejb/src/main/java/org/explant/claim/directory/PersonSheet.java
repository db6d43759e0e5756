// SPDX-License-Identifier: Apache-2.0
package org.explant.claim.directory;

import java.util.List;
import org.explant.party.PersonCard;

/** Everything a reader may know of a person. */
public record PersonSheet(
        PersonCard card, PartyPastSheet past, List<AffiliationLine> affiliations, List<PartyRoleLine> roles) {
    public PersonSheet {
        affiliations = List.copyOf(affiliations);
        roles = List.copyOf(roles);
    }
}
