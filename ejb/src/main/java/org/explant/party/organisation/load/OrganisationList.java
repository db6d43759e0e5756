// SPDX-License-Identifier: Apache-2.0
package org.explant.party.organisation.load;

import java.util.List;

/** A list of organisations, read: what could be understood, and the rows that could not. */
public record OrganisationList(List<ListedOrganisation> organisations, List<WrongRow> wrong) {
    public OrganisationList {
        organisations = List.copyOf(organisations);
        wrong = List.copyOf(wrong);
    }
}
