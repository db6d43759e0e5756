// SPDX-License-Identifier: Apache-2.0
package org.explant.web.team;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.explant.access.Permission;
import org.explant.team.HandOverLine;
import org.explant.team.HandOverSheet;
import org.explant.team.HandOverStep;
import org.explant.team.HandOverWish;
import org.explant.team.HandOvers;

/** The hand-over of many claims at once. */
@Path("/hand-overs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Permission.EDITS_CLAIMS)
public class HandOversResource {
    /** So many claims are done in one call; the answer says how many wait. */
    private static final int AT_ONCE = 200;

    @Inject
    private HandOvers handOvers;

    @Inject
    private HandOverStep step;

    /** What would happen. */
    public record Preview(long total, List<HandOverLine> items) {}

    @POST
    @Path("/preview")
    @Operation(summary = "What would happen to every claim; nothing is changed")
    public Preview preview(@NotNull @Valid HandOverWish wish) {
        var items = handOvers.preview(wish);
        return new Preview(items.size(), items);
    }

    @POST
    @Operation(summary = "Begin a hand-over")
    @APIResponse(responseCode = "201", description = "Begun; its claims wait to be worked on")
    public Response begin(@NotNull @Valid HandOverWish wish) {
        var sheet = handOvers.sheet(handOvers.begin(wish));
        return Response.status(Response.Status.CREATED).entity(sheet).build();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "How far a hand-over has come")
    public HandOverSheet sheet(@PathParam("id") UUID id) {
        return handOvers.sheet(id);
    }

    @POST
    @Path("/{id}/work")
    @Operation(summary = "Hand over the next claims that wait")
    public HandOverSheet work(@PathParam("id") UUID id) {
        handOvers.waiting(id).stream().limit(AT_ONCE).forEach(step::take);
        return handOvers.sheet(id);
    }
}
