// SPDX-License-Identifier: Apache-2.0
package org.explant.task;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.explant.claim.ClaimId;
import org.explant.claim.timeline.TimelineEvent;
import org.explant.claim.timeline.TimelineSource;
import org.hibernate.query.Page;

/** What happened to the tasks, on the timeline of the claim file. */
@Dependent
class TasksOnTimeline implements TimelineSource {
    private final TaskQueries queries;

    @Inject
    TasksOnTimeline(TaskQueries queries) {
        this.queries = queries;
    }

    @Override
    public String kind() {
        return "task";
    }

    @Override
    public long number(ClaimId claim) {
        return queries.number(claim);
    }

    @Override
    public List<TimelineEvent> newest(ClaimId claim, int most) {
        return queries.steps(claim, Page.first(most)).stream().map(this::event).toList();
    }

    private TimelineEvent event(TaskStepLine step) {
        var details = new ArrayList<Object>(List.of(step.title()));
        if (step.toOwner() != null) details.add(step.toOwner());
        if (step.to() != null) details.add(step.to());
        var what = "task." + step.act().name().toLowerCase(Locale.ROOT);
        return new TimelineEvent(kind(), what, step.on(), step.at(), step.by(), details, step.reason());
    }
}
