// SPDX-License-Identifier: Apache-2.0
package org.explant.undertaking;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.explant.claim.ClaimId;
import org.explant.claim.timeline.TimelineEvent;
import org.explant.claim.timeline.TimelineSource;
import org.hibernate.query.Page;

/** Undertakings given, received and discharged, on the timeline of the claim file. */
@Dependent
class UndertakingsOnTimeline implements TimelineSource {
    private final UndertakingQueries queries;

    @Inject
    UndertakingsOnTimeline(UndertakingQueries queries) {
        this.queries = queries;
    }

    @Override
    public String kind() {
        return "undertaking";
    }

    @Override
    public long number(ClaimId claim) {
        return queries.number(claim);
    }

    @Override
    public List<TimelineEvent> newest(ClaimId claim, int most) {
        var page = Page.first(most);
        return Stream.concat(
                        queries.promised(claim, page).stream().map(this::promised),
                        queries.discharged(claim, page).stream().map(this::discharged))
                .toList();
    }

    private TimelineEvent promised(UndertakingLine line) {
        var what = line.direction() == Direction.GIVEN ? "undertaking.given" : "undertaking.received";
        List<Object> details = List.of(line.party());
        return new TimelineEvent(
                kind(), what, line.promisedOn(), line.recordedAt(), line.recordedBy(), details, line.words());
    }

    private TimelineEvent discharged(UndertakingLine line) {
        return new TimelineEvent(
                kind(),
                "undertaking.discharged",
                Objects.requireNonNull(line.dischargedOn()),
                Objects.requireNonNull(line.dischargedAt()),
                Objects.requireNonNull(line.dischargedBy()),
                List.of(line.party()),
                line.dischargedHow());
    }
}
