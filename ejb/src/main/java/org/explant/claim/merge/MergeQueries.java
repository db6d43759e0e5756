// SPDX-License-Identifier: Apache-2.0
package org.explant.claim.merge;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.explant.access.AccountId;
import org.explant.claim.Wall;
import org.explant.party.OrganisationId;
import org.explant.party.PersonId;
import org.hibernate.annotations.processing.HQL;
import org.jspecify.annotations.Nullable;

/** Reads of merges, and who a merged entry is now. */
interface MergeQueries {
    EntityManager entityManager();

    @HQL("select p.mergedInto from Person p where p.personId = :person and p.mergedInto.value is not null")
    Optional<PersonId> now(PersonId person);

    @HQL("select o.mergedInto from Organisation o where o.organisationId = :organisation"
            + " and o.mergedInto.value is not null")
    Optional<OrganisationId> now(OrganisationId organisation);

    @HQL("select new MergeLine(m.mergeId, coalesce(m.gonePerson, m.goneOrganisation), m.mergedAt, a.fullName, m.reason)"
            + " from PartyMerge m join Account a on a.accountId.value = m.mergedBy"
            + " where m.keptPerson = :person or m.keptOrganisation = :organisation order by m.mergedAt desc, m.mergeId")
    List<MergeLine> of(@Nullable UUID person, @Nullable UUID organisation);

    @HQL("from PartyMerge m where m.mergeId = :merge")
    Optional<PartyMerge> merge(UUID merge);

    @HQL("select new MergeLine(m.mergeId, coalesce(m.gonePerson, m.goneOrganisation), m.mergedAt, a.fullName, m.reason)"
            + " from PartyMerge m join Account a on a.accountId.value = m.mergedBy where m.mergeId = :merge")
    MergeLine line(UUID merge);

    @HQL("select new VisibleClaim(c.claimId.value, c.reference.value) from Claim c where " + Wall.VISIBLE
            + " and c.claimId.value in :claims")
    List<VisibleClaim> visible(Collection<UUID> claims, AccountId reader);
}
