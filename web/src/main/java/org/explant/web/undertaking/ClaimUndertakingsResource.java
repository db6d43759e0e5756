// SPDX-License-Identifier: Apache-2.0
package org.explant.web.undertaking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.explant.access.Permission;
import org.explant.claim.ClaimId;
import org.explant.claim.ClaimReference;
import org.explant.claim.Walls;
import org.explant.undertaking.Direction;
import org.explant.undertaking.Discharge;
import org.explant.undertaking.NewUndertaking;
import org.explant.undertaking.UndertakingId;
import org.explant.undertaking.UndertakingLine;
import org.explant.undertaking.Undertakings;
import org.explant.web.api.Texts;
import org.jspecify.annotations.Nullable;

/** The undertakings on one claim. */
@Path("/claims/{reference}/undertakings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Permission.READS_CLAIMS)
public class ClaimUndertakingsResource {
    @Inject
    private Undertakings undertakings;

    @Inject
    private Walls walls;

    /** All of them. */
    public record Lines(long total, List<UndertakingLine> items) {}

    /** An undertaking as a program writes it. */
    public record Body(
            @Nullable String direction,
            @Nullable String party,
            @Nullable String words,
            @Nullable String promisedOn,
            @Nullable String dueOn,
            @Nullable String owner) {
        NewUndertaking toUndertaking() {
            var day = Texts.day(promisedOn);
            if (direction == null || party == null || words == null || day == null) throw new BadRequestException();
            return new NewUndertaking(
                    Texts.code(Direction.class, direction),
                    party,
                    words,
                    day,
                    Texts.day(dueOn),
                    Texts.requiredAccount(owner));
        }
    }

    /** That it was kept, or released. */
    public record Discharged(@Nullable String on, @Nullable String how) {}

    @GET
    @Operation(summary = "List the undertakings on a claim, those that bind still first")
    public Lines list(@PathParam("reference") String reference) {
        var lines = undertakings.lines(claim(reference));
        return new Lines(lines.size(), lines);
    }

    @POST
    @RolesAllowed(Permission.EDITS_CLAIMS)
    @Operation(summary = "Record an undertaking in its own words")
    @APIResponse(responseCode = "201", description = "Recorded")
    public Response record(@PathParam("reference") String reference, @NotNull Body wanted) {
        var fresh = undertakings.record(claim(reference), wanted.toUndertaking());
        return Response.status(Response.Status.CREATED)
                .entity(undertakings.sheet(fresh).line())
                .build();
    }

    @POST
    @Path("/{id}/discharge")
    @RolesAllowed(Permission.EDITS_CLAIMS)
    @Operation(summary = "Say that an undertaking was kept, or released")
    public UndertakingLine discharge(
            @PathParam("reference") String reference, @PathParam("id") String id, @NotNull Discharged wanted) {
        claim(reference);
        var undertaking = new UndertakingId(Texts.id(id));
        var how = wanted.how() == null ? "" : wanted.how();
        undertakings.discharge(undertaking, new Discharge(Texts.day(wanted.on()), how));
        return undertakings.sheet(undertaking).line();
    }

    private ClaimId claim(String reference) {
        return walls.open(new ClaimReference(reference));
    }
}
