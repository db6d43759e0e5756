// SPDX-License-Identifier: Apache-2.0
package org.explant.web.party;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.explant.claim.Part;
import org.explant.party.NameKind;
import org.explant.party.organisation.OrganisationKind;

/** What the screens of people and organisations offer to choose from. */
@Named
@RequestScoped
public class PartyChoices {
    /** Every part but the claimant's, which begins with the claim. */
    public List<Part> getParts() {
        return Arrays.stream(Part.values())
                .filter(each -> each != Part.CLAIMANT)
                .toList();
    }

    /** The parts that people play. */
    public List<Part> getPeoplesParts() {
        return Arrays.stream(Part.values()).filter(Part::isForPeople).toList();
    }

    public OrganisationKind[] getKinds() {
        return OrganisationKind.values();
    }

    public List<NameKind> getPeoplesNames() {
        return List.of(NameKind.FORMER, NameKind.BIRTH, NameKind.ALSO_KNOWN_AS, NameKind.MISSPELT);
    }

    public List<NameKind> getOrganisationsNames() {
        return List.of(NameKind.FORMER, NameKind.TRADING, NameKind.ABBREVIATION, NameKind.MISSPELT);
    }
}
