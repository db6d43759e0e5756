// SPDX-License-Identifier: Apache-2.0
package org.explant.claim.duplicate;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.explant.access.AccountId;
import org.explant.claim.PartyWall;
import org.explant.claim.Wall;
import org.hibernate.annotations.processing.HQL;

/** Who of a number of people and organisations exists for the reader, and in which claims. */
interface DuplicateQueries {
    EntityManager entityManager();

    @HQL("select count(o) from ClaimForm o where o.formKey = :formKey")
    long opened(UUID formKey);

    @HQL("select new Known(p.personId.value, p.details.surname || ', ' || p.details.forenames, p.details.born,"
            + " p.details.postcode.value) from Person p where p.personId.value in :ids and " + PartyWall.PERSON)
    List<Known> people(Collection<UUID> ids, AccountId reader);

    @HQL("select new Known(o.organisationId.value, o.details.name, null, o.details.postcode.value)"
            + " from Organisation o where o.organisationId.value in :ids and " + PartyWall.ORGANISATION)
    List<Known> organisations(Collection<UUID> ids, AccountId reader);

    @HQL("select new KnownIn(r.person, r.organisation, c.reference.value)"
            + " from ClaimRole r join Claim c on c.claimId = r.claim"
            + " where (r.person.value in :ids or r.organisation.value in :ids) and " + Wall.VISIBLE
            + " order by c.openedOn desc, c.reference.value desc")
    List<KnownIn> claims(Collection<UUID> ids, AccountId reader);
}
