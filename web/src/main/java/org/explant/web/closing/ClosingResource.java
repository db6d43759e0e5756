// SPDX-License-Identifier: Apache-2.0
package org.explant.web.closing;

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
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.explant.access.Permission;
import org.explant.claim.ClaimReference;
import org.explant.claim.Stage;
import org.explant.closing.ClosingSheet;
import org.explant.closing.Closings;
import org.explant.closing.Closure;
import org.explant.closing.Tick;
import org.jspecify.annotations.Nullable;

/** The closing of a claim. */
@Path("/claims/{reference}/closing")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Permission.EDITS_CLAIMS)
public class ClosingResource {
    @Inject
    private Closings closings;

    /** Where the claim goes back to, and why. */
    public record Reopening(@NotNull Stage to, @Nullable String reason) {}

    @GET
    @RolesAllowed(Permission.READS_CLAIMS)
    @Operation(summary = "The checklist as it stands, and the closings there were")
    public ClosingSheet sheet(@PathParam("reference") String reference) {
        return closings.sheet(new ClaimReference(reference));
    }

    @POST
    @Path("/ticks")
    @Operation(summary = "Say something of a line of the checklist")
    @APIResponse(responseCode = "412", description = "Somebody else said something of it since")
    public ClosingSheet tick(@PathParam("reference") String reference, @NotNull @Valid Tick tick) {
        closings.tick(new ClaimReference(reference), tick);
        return sheet(reference);
    }

    @POST
    @Operation(summary = "Close the claim; refused while a line is open, and says which")
    public ClosingSheet close(@PathParam("reference") String reference, @NotNull @Valid Closure wanted) {
        closings.close(new ClaimReference(reference), wanted);
        return sheet(reference);
    }

    @POST
    @Path("/reopening")
    @Operation(summary = "Take a closed claim back to a stage of its line")
    public ClosingSheet reopen(@PathParam("reference") String reference, @NotNull @Valid Reopening wanted) {
        closings.reopen(new ClaimReference(reference), wanted.to(), Objects.requireNonNullElse(wanted.reason(), ""));
        return sheet(reference);
    }
}
