// SPDX-License-Identifier: Apache-2.0
package org.explant.web.alert;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.explant.access.Permission;
import org.explant.alert.NewStanding;
import org.explant.alert.StandingId;
import org.explant.alert.StandingLine;
import org.explant.alert.StandingSearches;
import org.explant.search.SearchId;
import org.explant.web.api.Texts;
import org.jspecify.annotations.Nullable;

/** Searches that watch what is newly read. */
@Path("/standing-searches")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Permission.SEARCHES)
public class StandingSearchesResource {
    @Inject
    private StandingSearches standing;

    /** One's own, and those that colleagues share. */
    public record Lines(long total, List<Line> items) {}

    /** One of them. */
    public record Line(
            String standing,
            String name,
            String query,
            @Nullable String claim,
            String owner,
            boolean own,
            boolean shared,
            boolean followed,
            Instant begunAt) {
        static Line of(StandingLine line) {
            var claim = line.claim();
            return new Line(
                    line.standing().toString(),
                    line.name(),
                    line.query(),
                    claim == null ? null : claim.toString(),
                    line.owner(),
                    line.own(),
                    line.shared(),
                    line.followed(),
                    line.begunAt());
        }
    }

    /** A stored search that shall stand. */
    public record Body(@Nullable String search, @Nullable String name, boolean shared) {
        NewStanding wanted() {
            if (search == null || name == null || name.isBlank()) throw new BadRequestException();
            return new NewStanding(new SearchId(Texts.id(search)), name, shared);
        }
    }

    /** Whether colleagues may follow it. */
    public record Sharing(boolean shared) {}

    @GET
    @Operation(summary = "Standing searches: one's own, and those that colleagues share")
    public Lines list() {
        var lines = standing.lines().stream().map(Line::of).toList();
        return new Lines(lines.size(), lines);
    }

    @POST
    @Operation(summary = "Have a stored search of one's own watch what is newly read")
    @APIResponse(responseCode = "201", description = "It stands")
    public Response begin(@NotNull Body body) {
        var begun = standing.begin(body.wanted());
        return Response.status(Response.Status.CREATED)
                .entity(Map.of("standing", begun.toString()))
                .build();
    }

    @PUT
    @Path("/{id}/sharing")
    @Operation(summary = "Let colleagues follow it, or no more of them")
    @APIResponse(responseCode = "204", description = "Done")
    public Response share(@PathParam("id") UUID id, @NotNull Sharing wanted) {
        standing.share(new StandingId(id), wanted.shared());
        return Response.noContent().build();
    }

    @PUT
    @Path("/{id}/following")
    @Operation(summary = "Be told from now on what it finds")
    @APIResponse(responseCode = "204", description = "Done")
    public Response follow(@PathParam("id") UUID id) {
        standing.follow(new StandingId(id));
        return Response.noContent().build();
    }

    @DELETE
    @Path("/{id}/following")
    @Operation(summary = "Be told no more what it finds")
    @APIResponse(responseCode = "204", description = "Done")
    public Response leave(@PathParam("id") UUID id) {
        standing.leave(new StandingId(id));
        return Response.noContent().build();
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "End it; what it told stays readable")
    @APIResponse(responseCode = "204", description = "Ended")
    public Response end(@PathParam("id") UUID id) {
        standing.end(new StandingId(id));
        return Response.noContent().build();
    }
}
