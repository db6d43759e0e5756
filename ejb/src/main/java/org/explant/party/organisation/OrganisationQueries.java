// SPDX-License-Identifier: Apache-2.0
package org.explant.party.organisation;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.explant.party.OrganisationId;
import org.hibernate.annotations.processing.HQL;

/** Reads of organisations for those who write them. Whoever asks has found them behind the wall. */
interface OrganisationQueries {
    EntityManager entityManager();

    @HQL("from Organisation o where o.details.odsCode is not null")
    List<Organisation> withOdsCode();

    @HQL("select count(o) from Organisation o where o.details.odsCode = :code and o.organisationId <> :but")
    long othersWith(OdsCode code, OrganisationId but);

    @HQL(
            "select o.details.partOf from Organisation o where o.organisationId = :organisation and o.details.partOf is not null")
    Optional<OrganisationId> above(OrganisationId organisation);

    @HQL("from Affiliation a where a.affiliationId = :affiliation")
    Optional<Affiliation> affiliation(UUID affiliation);
}
