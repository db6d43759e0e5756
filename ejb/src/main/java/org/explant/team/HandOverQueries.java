// SPDX-License-Identifier: Apache-2.0
package org.explant.team;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.explant.access.AccountId;
import org.explant.claim.Wall;
import org.hibernate.annotations.processing.HQL;

/** Reads of hand-overs, for whoever began them. */
interface HandOverQueries {
    EntityManager entityManager();

    @HQL("from HandOver h where h.handOverId = :handOver and h.begunBy = :reader")
    Optional<HandOver> handOver(UUID handOver, AccountId reader);

    @HQL(
            "select c.reference, p.details.surname || ', ' || p.details.forenames, c.stage, w.state, w.refusal from Claim c"
                    + " join HandOverRow w on w.claim = c.claimId"
                    + " join ClaimRole r on r.claim = c.claimId and r.role = org.explant.claim.Part.CLAIMANT and r.toOn is null"
                    + " join Person p on p.personId = r.person"
                    + " where w.handOver = :handOver and " + Wall.VISIBLE + " order by c.reference.value")
    List<HandOverLine> lines(UUID handOver, AccountId reader);

    /** The next rows that wait; a claim that was hidden since waits for ever, and unseen. */
    @HQL("select w.rowId from Claim c join HandOverRow w on w.claim = c.claimId"
            + " where w.handOver = :handOver and w.state = org.explant.team.HandOverState.WAITING and " + Wall.VISIBLE
            + " order by c.reference.value")
    List<UUID> waiting(UUID handOver, AccountId reader);
}
