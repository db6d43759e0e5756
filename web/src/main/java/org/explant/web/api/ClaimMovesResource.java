// SPDX-License-Identifier: Apache-2.0
package org.explant.web.api;

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
import org.explant.claim.ClaimReference;
import org.explant.claim.Claims;
import org.explant.claim.Move;
import org.explant.claim.Outcome;
import org.explant.claim.Stage;
import org.explant.claim.StageMoveLine;
import org.jspecify.annotations.Nullable;

/** A claim's way along its line. */
@Path("/claims/{reference}/moves")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Permission.READS_CLAIMS)
public class ClaimMovesResource {
    @Inject
    private Claims claims;

    /**
     * A wish to move.
     *
     * @param from where the caller saw it standing
     */
    public record MoveBody(
            @Nullable String from,
            @Nullable String to,
            @Nullable String on,
            @Nullable String reason,
            @Nullable String outcome,
            @Nullable String limitationWarnedOn) {
        Move toMove() {
            if (from == null || to == null) throw new BadRequestException();
            return new Move(
                    Texts.code(Stage.class, from),
                    Texts.code(Stage.class, to),
                    Texts.day(on),
                    reason,
                    outcome == null ? null : Texts.code(Outcome.class, outcome),
                    Texts.day(limitationWarnedOn));
        }
    }

    /** Every move there was. */
    public record Moves(long total, List<StageMoveLine> items) {}

    @GET
    @Operation(summary = "List the claim's moves from its opening")
    public Moves moves(@PathParam("reference") String reference) {
        var moves = claims.moves(new ClaimReference(reference));
        return new Moves(moves.size(), moves);
    }

    @POST
    @RolesAllowed(Permission.EDITS_CLAIMS)
    @Operation(summary = "Move the claim along its line, or back with a reason")
    @APIResponse(responseCode = "201", description = "Moved")
    @APIResponse(responseCode = "412", description = "The claim no longer stands at the stage named in from")
    public Response move(@PathParam("reference") String reference, @NotNull MoveBody wanted) {
        var claim = new ClaimReference(reference);
        claims.move(claim, wanted.toMove());
        return Response.status(Response.Status.CREATED).entity(moves(reference)).build();
    }
}
