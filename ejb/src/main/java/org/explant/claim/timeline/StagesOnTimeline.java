// SPDX-License-Identifier: Apache-2.0
package org.explant.claim.timeline;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.explant.claim.ClaimId;
import org.explant.claim.StageMoveLine;
import org.hibernate.query.Page;

/** The moves along the stage line. */
@Dependent
class StagesOnTimeline implements TimelineSource {
    private final ClaimHistoryQueries queries;

    @Inject
    StagesOnTimeline(ClaimHistoryQueries queries) {
        this.queries = queries;
    }

    @Override
    public String kind() {
        return "stage";
    }

    @Override
    public long number(ClaimId claim) {
        return queries.numberOfMoves(claim);
    }

    @Override
    public List<TimelineEvent> newest(ClaimId claim, int most) {
        return queries.moves(claim, Page.first(most)).stream().map(this::event).toList();
    }

    private TimelineEvent event(StageMoveLine move) {
        List<Object> details = move.from() == null ? List.of(move.to()) : List.of(move.to(), move.from());
        var what = move.from() == null ? "claim.opened" : "stage.moved";
        return new TimelineEvent(
                kind(), what, move.movedOn(), move.recordedAt(), move.movedBy(), details, move.reason());
    }
}
