// SPDX-License-Identifier: Apache-2.0
package org.explant.web.keydate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.explant.access.Permission;
import org.explant.claim.ClaimId;
import org.explant.claim.ClaimReference;
import org.explant.claim.Walls;
import org.explant.keydate.KeyDateLine;
import org.explant.keydate.KeyDates;

/** The key dates of one claim. */
@Path("/claims/{reference}/key-dates")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Permission.READS_CLAIMS)
public class ClaimKeyDatesResource {
    @Inject
    private KeyDates keyDates;

    @Inject
    private Walls walls;

    /** All of them. */
    public record Lines(long total, List<KeyDateLine> items) {}

    @GET
    @Operation(summary = "List the key dates of a claim, the earliest first")
    public Lines list(@PathParam("reference") String reference) {
        var lines = keyDates.lines(claim(reference));
        return new Lines(lines.size(), lines);
    }

    @POST
    @RolesAllowed(Permission.EDITS_CLAIMS)
    @Operation(summary = "Set a key date; the next open one shows wherever the claim is listed")
    @APIResponse(responseCode = "201", description = "Set")
    public Response set(@PathParam("reference") String reference, @NotNull KeyDateBody wanted) {
        var fresh = keyDates.set(claim(reference), wanted.toDetails());
        return Response.created(URI.create("key-dates/" + fresh))
                .entity(keyDates.sheet(fresh).line())
                .build();
    }

    private ClaimId claim(String reference) {
        return walls.open(new ClaimReference(reference));
    }
}
