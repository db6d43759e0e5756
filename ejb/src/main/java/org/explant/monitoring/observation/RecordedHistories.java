// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.observation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.explant.claim.ClaimId;
import org.explant.monitoring.observed.Observed;
import org.explant.monitoring.observed.RecordedHistory;

/** What was recorded, for the features that judge it. Whoever asks has passed the walls. */
@Dependent
public class RecordedHistories {
    /** Most claims of one query: the database's own limit of parameters is 65,535. */
    private static final int AT_ONCE = 10_000;

    private final ObservationQueries queries;

    @Inject
    RecordedHistories(ObservationQueries queries) {
        this.queries = queries;
    }

    public RecordedHistory of(ClaimId claim) {
        return RecordedHistory.of(
                queries.counting(claim).stream().map(Observation::observed).toList());
    }

    /** For those of these claims that have any. */
    public Map<ClaimId, RecordedHistory> of(Collection<ClaimId> claims) {
        var ids = claims.stream().map(ClaimId::value).toList();
        var found = new HashMap<ClaimId, List<Observed>>();
        for (int from = 0; from < ids.size(); from += AT_ONCE)
            for (var each : queries.countingOf(ids.subList(from, Math.min(ids.size(), from + AT_ONCE))))
                found.computeIfAbsent(each.claimId(), _ -> new ArrayList<>()).add(each.observed());
        var histories = new HashMap<ClaimId, RecordedHistory>();
        found.forEach((claim, all) -> histories.put(claim, RecordedHistory.of(all)));
        return histories;
    }
}
