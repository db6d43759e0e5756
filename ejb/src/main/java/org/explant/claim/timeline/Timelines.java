// SPDX-License-Identifier: Apache-2.0
package org.explant.claim.timeline;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.explant.access.Permission;
import org.explant.claim.ClaimId;
import org.explant.claim.FileTrail;
import org.explant.claim.OnThisClaim;
import org.explant.shared.Slice;
import org.explant.shared.SliceRequest;
import org.jspecify.annotations.Nullable;

/** What happened on a claim file. */
@Stateless
@RolesAllowed(Permission.READS_CLAIMS)
public class Timelines {
    @Inject
    @Any
    private Instance<TimelineSource> found;

    @Inject
    private FileTrail trail;

    private List<TimelineSource> sources = List.of();

    /** Once: whatever is asked for anew lives as long as this bean does. */
    @PostConstruct
    void gather() {
        sources = found.stream().toList();
    }

    /**
     * One page of it, the newest first.
     *
     * @param kind of event, or null for all
     */
    @OnThisClaim
    public Slice<TimelineEvent> events(@NotNull ClaimId claim, @Nullable String kind, @NotNull SliceRequest wanted) {
        trail.seen(claim, "timeline");
        var asked = sources.stream()
                .filter(source -> kind == null || source.kind().equals(kind))
                .toList();
        return Merging.slice(asked, claim, wanted);
    }

    /** What the events can be filtered by, in alphabetical order. */
    public List<String> kinds() {
        return sources.stream().map(TimelineSource::kind).sorted().toList();
    }
}
