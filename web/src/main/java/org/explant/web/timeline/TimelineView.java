// SPDX-License-Identifier: Apache-2.0
package org.explant.web.timeline;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.explant.claim.ClaimId;
import org.explant.claim.timeline.TimelineEvent;
import org.explant.claim.timeline.Timelines;
import org.explant.shared.Slice;
import org.explant.shared.SliceRequest;
import org.explant.web.ui.LazyLines;
import org.jspecify.annotations.Nullable;

/** What happened on one claim file, the newest first, all of it or of one kind. */
@Named("timelineView")
@ViewScoped
public class TimelineView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Timelines timelines;

    private @Nullable String kind;
    private @Nullable ClaimId claim;
    private List<String> kinds = List.of();
    private transient @Nullable LazyLines<TimelineEvent> lines;

    /** Nothing where the claim was not found: that has been answered already. */
    public void load(@Nullable ClaimId of) {
        if (of == null) return;
        claim = of;
        kinds = timelines.kinds();
        if (kind != null && !kinds.contains(kind)) kind = null;
        lines = new LazyLines<>(this::slice, event -> Integer.toString(event.hashCode()), "on", false);
    }

    private Slice<TimelineEvent> slice(SliceRequest wanted) {
        return claim == null ? new Slice<>(0, List.of()) : timelines.events(claim, kind, wanted);
    }

    public String show() {
        return "/claim-history.xhtml?faces-redirect=true&includeViewParams=true";
    }

    public String sentence(TimelineEvent event) {
        return TimelineWords.sentence(event);
    }

    public String word(String of) {
        return TimelineWords.kind(of);
    }

    public List<String> getKinds() {
        return kinds;
    }

    public @Nullable LazyLines<TimelineEvent> getLines() {
        return lines;
    }

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String typed) {
        kind = typed;
    }
}
