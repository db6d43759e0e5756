// SPDX-License-Identifier: Apache-2.0
package org.explant.web.timeline;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.explant.access.Permission;
import org.explant.claim.ClaimReference;
import org.explant.claim.Walls;
import org.explant.claim.timeline.TimelineEvent;
import org.explant.claim.timeline.Timelines;
import org.explant.shared.SliceRequest;
import org.jspecify.annotations.Nullable;

/** What happened on one claim file. */
@Path("/claims/{reference}/timeline")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Permission.READS_CLAIMS)
public class TimelineResource {
    @Inject
    private Timelines timelines;

    @Inject
    private Walls walls;

    /** Something that happened; {@code what} is its code and {@code sentence} the same in words. */
    public record Event(
            String kind,
            String what,
            LocalDate on,
            Instant at,
            String by,
            String sentence,
            @Nullable String text) {
        static Event of(TimelineEvent event) {
            return new Event(
                    event.kind(),
                    event.what(),
                    event.on(),
                    event.at(),
                    event.by(),
                    TimelineWords.sentence(event),
                    event.text());
        }
    }

    /** One page of it. */
    public record Page(long total, List<Event> items) {}

    @GET
    @Operation(summary = "Read what happened on a claim file, the newest first; kind narrows it")
    public Page events(
            @PathParam("reference") String reference,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("first") @DefaultValue("0") int first,
            @QueryParam("size") @DefaultValue("50") int size) {
        var claim = walls.open(new ClaimReference(reference));
        var slice = timelines.events(claim, kind, new SliceRequest(first, size, "on", false));
        return new Page(slice.total(), slice.items().stream().map(Event::of).toList());
    }
}
