// SPDX-License-Identifier: Apache-2.0
package org.explant.claim.timeline;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.explant.claim.ClaimEdited;
import org.explant.claim.ClaimId;
import org.hibernate.query.Page;

/** The changes of a claim's details: written down as they are told, and told again on the timeline. */
@Dependent
class EditsOnTimeline implements TimelineSource {
    private final ClaimHistoryQueries queries;

    @Inject
    EditsOnTimeline(ClaimHistoryQueries queries) {
        this.queries = queries;
    }

    void note(@Observes ClaimEdited edited) {
        queries.entityManager().persist(new ClaimEdit(edited));
    }

    @Override
    public String kind() {
        return "edit";
    }

    @Override
    public long number(ClaimId claim) {
        return queries.numberOfEdits(claim);
    }

    @Override
    public List<TimelineEvent> newest(ClaimId claim, int most) {
        return queries.edits(claim, Page.first(most)).stream().map(this::event).toList();
    }

    private TimelineEvent event(EditLine edit) {
        int fields = edit.fields().split(" ").length;
        return new TimelineEvent(kind(), "claim.edited", edit.on(), edit.at(), edit.by(), List.of(fields), null);
    }
}
