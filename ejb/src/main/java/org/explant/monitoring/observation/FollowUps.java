// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.observation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.explant.access.AccountId;
import org.explant.claim.ClaimId;
import org.explant.claim.Stage;
import org.explant.monitoring.observed.ObservationKind;
import org.explant.monitoring.observed.Observed;
import org.explant.monitoring.observed.RecordedHistory;

/**
 * What decides on due dates alone, symptoms and reviews, of everybody behind the wall of a reader: in one query, so that a
 * change of the guidance can be judged for a whole book.
 */
@Dependent
public class FollowUps {
    private static final Set<ObservationKind> KINDS = EnumSet.of(ObservationKind.SYMPTOMS, ObservationKind.REVIEW);

    private final FollowUpQueries queries;

    @Inject
    FollowUps(FollowUpQueries queries) {
        this.queries = queries;
    }

    /** Those that have any, of claims at these stages. */
    public Map<ClaimId, RecordedHistory> of(AccountId reader, Collection<Stage> stages) {
        var found = new HashMap<ClaimId, List<Observed>>();
        for (Observation each : queries.counting(reader, KINDS, stages))
            found.computeIfAbsent(each.claimId(), _ -> new ArrayList<>()).add(each.observed());
        var histories = new HashMap<ClaimId, RecordedHistory>();
        found.forEach((claim, all) -> histories.put(claim, RecordedHistory.of(all)));
        return histories;
    }
}
