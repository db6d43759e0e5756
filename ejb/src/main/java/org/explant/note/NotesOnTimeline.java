// SPDX-License-Identifier: Apache-2.0
package org.explant.note;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.explant.claim.ClaimId;
import org.explant.claim.timeline.TimelineEvent;
import org.explant.claim.timeline.TimelineSource;
import org.hibernate.query.Page;

/** The notes and their corrections, on the timeline of the claim file. */
@Dependent
class NotesOnTimeline implements TimelineSource {
    private static final int EXCERPT = 240;

    private final NoteQueries queries;

    @Inject
    NotesOnTimeline(NoteQueries queries) {
        this.queries = queries;
    }

    @Override
    public String kind() {
        return "note";
    }

    @Override
    public long number(ClaimId claim) {
        return queries.number(claim);
    }

    @Override
    public List<TimelineEvent> newest(ClaimId claim, int most) {
        return queries.written(claim, Page.first(most)).stream()
                .map(this::event)
                .toList();
    }

    private TimelineEvent event(NoteLine note) {
        var what = note.edition() == 1 ? "note.written" : "note.corrected";
        List<Object> details = List.of(note.kind(), note.happenedOn());
        return new TimelineEvent(
                kind(), what, note.writtenOn(), note.writtenAt(), note.writtenBy(), details, excerpt(note.text()));
    }

    private static String excerpt(String text) {
        return text.length() <= EXCERPT ? text : text.substring(0, text.lastIndexOf(' ', EXCERPT) + 1) + "…";
    }
}
