// SPDX-License-Identifier: Apache-2.0
package org.explant.web.screening;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.explant.access.Permission;
import org.explant.claim.ClaimReference;
import org.explant.screening.Acceptance;
import org.explant.screening.GivenAnswer;
import org.explant.screening.Rejection;
import org.explant.screening.ScreeningSheet;
import org.explant.screening.Screenings;

/** The screening of an enquiry. */
@Path("/claims/{reference}/screening")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Permission.EDITS_CLAIMS)
public class ScreeningResource {
    @Inject
    private Screenings screenings;

    /** Answers to write down; each names in seen the number of the one it follows. */
    public record Answers(@NotEmpty List<GivenAnswer> answers) {}

    @GET
    @RolesAllowed(Permission.READS_CLAIMS)
    @Operation(summary = "Every answer and decision, the latest first")
    public ScreeningSheet sheet(@PathParam("reference") String reference) {
        return screenings.sheet(new ClaimReference(reference));
    }

    @PUT
    @Operation(summary = "Answer questions")
    @APIResponse(responseCode = "412", description = "Somebody else answered one of them since")
    public ScreeningSheet answer(@PathParam("reference") String reference, @NotNull @Valid Answers wanted) {
        screenings.answer(new ClaimReference(reference), wanted.answers());
        return sheet(reference);
    }

    @POST
    @Path("/acceptance")
    @Operation(summary = "Take the claim on: it moves to RETAINED")
    public ScreeningSheet accept(@PathParam("reference") String reference, @NotNull @Valid Acceptance wanted) {
        screenings.accept(new ClaimReference(reference), wanted);
        return sheet(reference);
    }

    @POST
    @Path("/rejection")
    @Operation(summary = "Turn the claim away: it moves to REJECTED")
    public ScreeningSheet reject(@PathParam("reference") String reference, @NotNull @Valid Rejection wanted) {
        screenings.reject(new ClaimReference(reference), wanted);
        return sheet(reference);
    }
}
