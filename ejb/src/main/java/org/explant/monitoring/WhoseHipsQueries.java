// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.explant.claim.ClaimId;
import org.hibernate.annotations.processing.HQL;

/** Reads what the rules ask about a claimant. Whoever asks has passed the wall. */
interface WhoseHipsQueries {
    EntityManager entityManager();

    @HQL("select new org.explant.monitoring.WhoseHips(p.details.sex, p.details.died)"
            + " from ClaimRole r join Person p on p.personId = r.person"
            + " where r.claim = :claim and r.role = org.explant.claim.Part.CLAIMANT and r.toOn is null")
    Optional<WhoseHips> claimant(ClaimId claim);
}
