// SPDX-License-Identifier: Apache-2.0
package org.explant.standing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.explant.claim.ClaimId;
import org.explant.claim.timeline.TimelineEvent;
import org.explant.claim.timeline.TimelineSource;
import org.hibernate.query.Page;

/** The facts beside the stage, on the timeline of the claim file by the day they were written down. */
@Dependent
class FactsOnTimeline implements TimelineSource {
    private static final ZoneId OFFICE = ZoneId.of("Europe/London");

    private final FactTimelineQueries queries;

    @Inject
    FactsOnTimeline(FactTimelineQueries queries) {
        this.queries = queries;
    }

    @Override
    public String kind() {
        return "fact";
    }

    @Override
    public long number(ClaimId claim) {
        return queries.number(claim);
    }

    @Override
    public List<TimelineEvent> newest(ClaimId claim, int most) {
        return queries.newest(claim, Page.first(most)).stream()
                .map(row -> event(row.line()))
                .toList();
    }

    private TimelineEvent event(FactLine line) {
        var on = LocalDate.ofInstant(line.recordedAt(), OFFICE);
        List<Object> details = List.of(line.kind());
        return new TimelineEvent(
                kind(), "fact." + line.cameBy(), on, line.recordedAt(), line.recordedBy(), details, line.reason());
    }
}
