// SPDX-License-Identifier: Apache-2.0
package org.explant.claim;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.explant.access.AccountId;
import org.explant.party.OrganisationId;
import org.explant.party.PersonId;
import org.hibernate.annotations.processing.HQL;

/** Whether a person or an organisation exists, for a reader and for the system. */
interface PartyWallQueries {
    EntityManager entityManager();

    @HQL("select p.personId from Person p where p.personId = :person and " + PartyWall.PERSON)
    Optional<PersonId> person(PersonId person, AccountId reader);

    @HQL("select o.organisationId from Organisation o where o.organisationId = :organisation and "
            + PartyWall.ORGANISATION)
    Optional<OrganisationId> organisation(OrganisationId organisation, AccountId reader);

    /** For the system, which is no reader. */
    @HQL("select p.personId from Person p where p.personId = :person")
    Optional<PersonId> anyPerson(PersonId person);

    /** For the system, which is no reader. */
    @HQL("select o.organisationId from Organisation o where o.organisationId = :organisation")
    Optional<OrganisationId> anyOrganisation(OrganisationId organisation);
}
