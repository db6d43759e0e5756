// SPDX-License-Identifier: Apache-2.0
package org.explant.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.explant.claim.directory.OrganisationRecords;
import org.explant.claim.directory.PersonRecords;
import org.explant.party.PersonCard;
import org.explant.party.PersonalDetails;
import org.explant.party.Profession;
import org.explant.party.organisation.OrganisationDetails;
import org.explant.party.organisation.OrganisationKind;

/** Entries that somebody made a second time, as happens, so that the list of duplicates has something to show. */
@Dependent
class DemoAlike {
    private final OrganisationRecords organisations;
    private final PersonRecords people;

    @Inject
    DemoAlike(OrganisationRecords organisations, PersonRecords people) {
        this.organisations = organisations;
        this.people = people;
    }

    void fill() {
        organisations.add(OrganisationDetails.named(OrganisationKind.MANUFACTURER, "Quillfether Orthopaedics Ltd"));
        for (String forenames : new String[] {"Elizabeth Jane", "Liz"})
            people.add(new PersonCard.Content(
                    PersonalDetails.named(forenames, "Thornbarrow"), new Profession(null, "physiotherapy")));
    }
}
