// SPDX-License-Identifier: Apache-2.0
package org.explant.party.index;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

/** Reads of names by the plain identity of whoever bears them. What was merged into another bears none. */
interface NameQueries {
    EntityManager entityManager();

    @HQL("select new HeldPerson(p.personId, p.details) from Person p"
            + " where p.personId.value in :ids and p.mergedInto.value is null")
    List<HeldPerson> people(Collection<UUID> ids);

    @HQL("select new HeldOrganisation(o.organisationId, o.details.name) from Organisation o"
            + " where o.organisationId.value in :ids and o.mergedInto.value is null")
    List<HeldOrganisation> organisations(Collection<UUID> ids);

    @HQL("select new HeldName(n.person, n.organisation, n.forenames, n.name) from OtherName n"
            + " where n.withdrawn.at is null and (n.person.value in :ids or n.organisation.value in :ids)")
    List<HeldName> otherNames(Collection<UUID> ids);
}
