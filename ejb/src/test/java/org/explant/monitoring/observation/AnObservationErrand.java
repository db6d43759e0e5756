// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.observation;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import org.explant.claim.AnErrand;
import org.explant.claim.ClaimId;
import org.explant.monitoring.result.MetalResult;

/** Recording on somebody's behalf, and what came of it, for tests of features further right. */
public final class AnObservationErrand {
    private AnObservationErrand() {}

    public static ObservationErrands of(EntityManager em) {
        var desk = new ObservationDesk(new ObservationQueries_(em));
        return new ObservationErrands(AnErrand.of(em), desk, Clock.systemUTC(), _ -> {}, _ -> {});
    }

    public static RecordedHistories histories(EntityManager em) {
        return new RecordedHistories(new ObservationQueries_(em));
    }

    public static List<MetalResult> bloods(EntityManager em, ClaimId claim) {
        return histories(em).of(claim).bloods();
    }

    /** Every row of every history, to see that nothing changed. */
    @SuppressWarnings("unchecked")
    public static List<Object[]> everything(EntityManager em) {
        return em.createNativeQuery("select cast(observation_id as text), edition, cast(claim_id as text),"
                        + " cast(observed_on as text), cast(details as text), origin from observation order by 1, 2")
                .getResultList();
    }
}
