// SPDX-License-Identifier: Apache-2.0
package org.explant.keydate;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.explant.claim.ClaimId;
import org.explant.claim.timeline.TimelineEvent;
import org.explant.claim.timeline.TimelineSource;
import org.hibernate.query.Page;

/** What happened to the key dates, on the timeline of the claim file. */
@Dependent
class KeyDatesOnTimeline implements TimelineSource {
    private final KeyDateQueries queries;

    @Inject
    KeyDatesOnTimeline(KeyDateQueries queries) {
        this.queries = queries;
    }

    @Override
    public String kind() {
        return "keydate";
    }

    @Override
    public long number(ClaimId claim) {
        return queries.number(claim);
    }

    @Override
    public List<TimelineEvent> newest(ClaimId claim, int most) {
        return queries.steps(claim, Page.first(most)).stream().map(this::event).toList();
    }

    private TimelineEvent event(KeyDateStepLine step) {
        var details = new ArrayList<Object>(List.of(step.kindName()));
        if (step.to() != null) details.add(step.to());
        if (step.from() != null) details.add(step.from());
        var what = "keydate." + step.act().name().toLowerCase(Locale.ROOT);
        return new TimelineEvent(kind(), what, step.on(), step.at(), step.by(), details, step.reason());
    }
}
