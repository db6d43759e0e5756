// SPDX-License-Identifier: Apache-2.0
package org.explant.claim;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.explant.access.CurrentReader;
import org.explant.access.Permission;
import org.explant.party.OrganisationId;
import org.explant.party.PartyRef;
import org.explant.party.PersonId;
import org.explant.shared.NotFound;
import org.jspecify.annotations.Nullable;

/** Asks the wall of people and organisations. What is hidden and what does not exist are refused alike. */
@Dependent
public class PartyGuard {
    private final PartyWallQueries queries;
    private final CurrentReader reader;

    @Inject
    PartyGuard(PartyWallQueries queries, CurrentReader reader) {
        this.queries = queries;
        this.reader = reader;
    }

    /** Refuses where the reader may not know of them; for the system, where there is nobody. */
    public void check(PartyRef party) {
        if (party.person() != null) check(party.person());
        if (party.organisation() != null) check(party.organisation());
    }

    public void check(PersonId person) {
        if (!knows(person)) throw new NotFound();
    }

    /** Whether the reader may know of them. */
    public boolean knows(PersonId person) {
        var found =
                reader.may(Permission.SYSTEM) ? queries.anyPerson(person) : queries.person(person, reader.accountId());
        return found.isPresent();
    }

    /** Nothing named, nothing to refuse. */
    public void check(@Nullable OrganisationId organisation) {
        if (organisation != null && !knows(organisation)) throw new NotFound();
    }

    /** Whether the reader may know of it. */
    public boolean knows(OrganisationId organisation) {
        var found = reader.may(Permission.SYSTEM)
                ? queries.anyOrganisation(organisation)
                : queries.organisation(organisation, reader.accountId());
        return found.isPresent();
    }
}
