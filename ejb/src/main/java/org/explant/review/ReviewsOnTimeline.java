// SPDX-License-Identifier: Apache-2.0
package org.explant.review;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.explant.claim.ClaimId;
import org.explant.claim.timeline.TimelineEvent;
import org.explant.claim.timeline.TimelineSource;
import org.hibernate.query.Page;

/** Reviews, and what they asked for being put right, on the timeline of the claim file. */
@Dependent
class ReviewsOnTimeline implements TimelineSource {
    private final ReviewQueries queries;

    @Inject
    ReviewsOnTimeline(ReviewQueries queries) {
        this.queries = queries;
    }

    @Override
    public String kind() {
        return "review";
    }

    @Override
    public long number(ClaimId claim) {
        return queries.reviews(claim) + queries.done(claim);
    }

    @Override
    public List<TimelineEvent> newest(ClaimId claim, int most) {
        var page = Page.first(most);
        return Stream.concat(
                        queries.newest(claim, page).stream().map(this::reviewed),
                        queries.doneActions(claim, page).stream().map(this::done))
                .toList();
    }

    private TimelineEvent reviewed(ReviewLine review) {
        List<Object> details = List.of(review.reviewer());
        return new TimelineEvent(
                kind(),
                "review.done",
                review.reviewedOn(),
                review.recordedAt(),
                review.recordedBy(),
                details,
                review.findings());
    }

    private TimelineEvent done(ActionLine action) {
        return new TimelineEvent(
                kind(),
                "review.action.done",
                Objects.requireNonNull(action.doneOn()),
                Objects.requireNonNull(action.doneAt()),
                Objects.requireNonNull(action.doneBy()),
                List.of(action.words()),
                action.doneNote());
    }
}
