// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.observation;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import org.explant.access.AccountId;
import org.explant.claim.Stage;
import org.explant.claim.Wall;
import org.explant.monitoring.observed.ObservationKind;
import org.hibernate.annotations.processing.HQL;

/** What was recorded of everybody whom a reader may know of. It asks the wall. */
interface FollowUpQueries {
    EntityManager entityManager();

    @HQL("select o from Observation o join Claim c on c.claimId = o.claim"
            + " where o.kind in :kinds and o.supersededAt is null and c.stage in :stages and " + Wall.VISIBLE
            + " order by o.observedOn")
    List<Observation> counting(AccountId reader, Collection<ObservationKind> kinds, Collection<Stage> stages);
}
