// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.observation;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import org.explant.access.AccountId;
import org.explant.claim.ClaimId;
import org.explant.claim.Wall;
import org.hibernate.annotations.processing.HQL;

/** Reads of observations. Every one that a person sets off asks the wall. */
interface ObservationQueries {
    EntityManager entityManager();

    /** Those that stand, the newest first. */
    @HQL("select o, a.fullName, a.fullName from Claim c join Observation o on o.claim = c.claimId"
            + " join Account a on a.accountId = o.recordedBy"
            + " where c.claimId = :claim and o.supersededAt is null and " + Wall.VISIBLE
            + " order by o.observedOn desc, o.kind, o.recordedAt desc, o.editionId")
    List<ObservationRow> standing(ClaimId claim, AccountId reader);

    /** Every edition of one, the latest first. */
    @HQL("select o, a.fullName, b.fullName from Claim c join Observation o on o.claim = c.claimId"
            + " join Account a on a.accountId = o.recordedBy left join Account b on b.accountId.value = o.supersededBy"
            + " where c.claimId = :claim and o.observationId = :observation and " + Wall.VISIBLE
            + " order by o.edition desc")
    List<ObservationRow> editions(ClaimId claim, ObservationId observation, AccountId reader);

    /** The last edition of each that was withdrawn, the latest first. */
    @HQL("select o, a.fullName, b.fullName from Claim c join Observation o on o.claim = c.claimId"
            + " join Account a on a.accountId = o.recordedBy left join Account b on b.accountId.value = o.supersededBy"
            + " where c.claimId = :claim and o.withdrawnReason is not null and " + Wall.VISIBLE
            + " order by o.supersededAt desc, o.editionId")
    List<ObservationRow> withdrawn(ClaimId claim, AccountId reader);

    @HQL("select o from Claim c join Observation o on o.claim = c.claimId"
            + " where c.claimId = :claim and o.observationId = :observation and " + Wall.VISIBLE
            + " order by o.edition desc")
    List<Observation> all(ClaimId claim, ObservationId observation, AccountId reader);

    /** What the rules read of a claim. Whoever asks has passed the wall. */
    @HQL("select o from Observation o where o.claim = :claim and o.supersededAt is null order by o.observedOn")
    List<Observation> counting(ClaimId claim);

    /** What the rules read of many claims. Whoever asks has passed their walls. */
    @HQL("select o from Observation o where o.claim.value in :claims and o.supersededAt is null"
            + " order by o.claim.value, o.observedOn")
    List<Observation> countingOf(Collection<java.util.UUID> claims);

    @HQL("select count(o) from Observation o where o.claim = :claim")
    long number(ClaimId claim);
}
