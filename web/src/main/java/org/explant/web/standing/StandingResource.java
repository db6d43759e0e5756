// SPDX-License-Identifier: Apache-2.0
package org.explant.web.standing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.explant.access.Permission;
import org.explant.claim.ClaimReference;
import org.explant.claim.Stage;
import org.explant.standing.FactEnd;
import org.explant.standing.FactId;
import org.explant.standing.FactLine;
import org.explant.standing.Facts;
import org.explant.standing.Standings;
import org.jspecify.annotations.Nullable;

/** Where a claim stands beside its stage. */
@Path("/claims/{reference}/standing")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Permission.READS_CLAIMS)
public class StandingResource {
    @Inject
    private Standings standings;

    @Inject
    private Facts facts;

    /** How it stood on a day. */
    public record Body(
            LocalDate on, @Nullable Stage stage, List<FactBody> inForce, List<FactBody> lapsed, List<FactBody> ahead) {}

    /** Every version of every fact. */
    public record Versions(long total, List<FactBody> items) {}

    /** Why something was recorded in error. */
    public record Removal(@Nullable String reason) {}

    @GET
    @Operation(summary = "How the claim stood on a day, as it is known now or was known on another day")
    public Body sheet(
            @PathParam("reference") String reference,
            @QueryParam("on") @Nullable String on,
            @QueryParam("known") @Nullable String known) {
        var sheet = standings.sheet(new ClaimReference(reference), day(on), day(known));
        return new Body(
                sheet.asAt().on(),
                sheet.stage(),
                bodies(sheet.inForce()),
                bodies(sheet.lapsed()),
                bodies(sheet.ahead()));
    }

    @GET
    @Path("/facts")
    @Operation(summary = "Every version of every fact, the newest first")
    public Versions versions(@PathParam("reference") String reference) {
        var items = bodies(
                standings.sheet(new ClaimReference(reference), null, null).versions());
        return new Versions(items.size(), items);
    }

    @POST
    @Path("/facts")
    @RolesAllowed(Permission.EDITS_CLAIMS)
    @Operation(summary = "Record a fact")
    @APIResponse(responseCode = "201", description = "Recorded")
    public Response record(@PathParam("reference") String reference, @NotNull FactWish wanted) {
        var claim = new ClaimReference(reference);
        return made(claim, facts.record(claim, wanted.toFact()));
    }

    @POST
    @Path("/facts/{fact}/replacement")
    @RolesAllowed(Permission.EDITS_CLAIMS)
    @Operation(summary = "Correct the version that the path names")
    @APIResponse(responseCode = "201", description = "Corrected by a further version")
    @APIResponse(responseCode = "412", description = "That version was replaced by somebody else")
    public Response correct(
            @PathParam("reference") String reference, @PathParam("fact") UUID fact, @NotNull FactWish wanted) {
        var claim = new ClaimReference(reference);
        return made(claim, facts.correct(claim, new FactId(fact), wanted.toFact()));
    }

    @POST
    @Path("/facts/{fact}/end")
    @RolesAllowed(Permission.EDITS_CLAIMS)
    @Operation(summary = "Say which day was the last")
    @APIResponse(responseCode = "201", description = "Ended by a further version")
    public Response end(
            @PathParam("reference") String reference, @PathParam("fact") UUID fact, @NotNull @Valid FactEnd end) {
        var claim = new ClaimReference(reference);
        return made(claim, facts.end(claim, new FactId(fact), end));
    }

    @POST
    @Path("/facts/{fact}/removal")
    @RolesAllowed(Permission.EDITS_CLAIMS)
    @Operation(summary = "Take back what was recorded in error; it stays readable")
    @APIResponse(responseCode = "204", description = "Taken back")
    public void remove(
            @PathParam("reference") String reference, @PathParam("fact") UUID fact, @NotNull Removal wanted) {
        facts.remove(new ClaimReference(reference), new FactId(fact), Objects.requireNonNullElse(wanted.reason(), ""));
    }

    private Response made(ClaimReference claim, FactId fact) {
        return Response.status(Response.Status.CREATED)
                .entity(FactBody.of(standings.fact(claim, fact)))
                .build();
    }

    private static List<FactBody> bodies(List<FactLine> lines) {
        return lines.stream().map(FactBody::of).toList();
    }

    static @Nullable LocalDate day(@Nullable String text) {
        if (text == null || text.isBlank()) return null;
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException none) {
            throw new BadRequestException(none);
        }
    }
}
