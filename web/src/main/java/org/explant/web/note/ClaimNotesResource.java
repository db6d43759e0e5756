// SPDX-License-Identifier: Apache-2.0
package org.explant.web.note;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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
import org.explant.note.NoteLine;
import org.explant.note.Notes;
import org.explant.shared.SliceRequest;

/** The notes on one claim. */
@Path("/claims/{reference}/notes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Permission.READS_CLAIMS)
public class ClaimNotesResource {
    @Inject
    private Notes notes;

    @Inject
    private Walls walls;

    /** One page of them. */
    public record Page(long total, List<NoteLine> items) {}

    @GET
    @Operation(summary = "List the notes on a claim as they read now, the latest day first")
    public Page list(
            @PathParam("reference") String reference,
            @QueryParam("first") @DefaultValue("0") int first,
            @QueryParam("size") @DefaultValue("50") int size) {
        var slice = notes.lines(claim(reference), new SliceRequest(first, size, Notes.USUAL_ORDER, false));
        return new Page(slice.total(), slice.items());
    }

    @POST
    @RolesAllowed(Permission.EDITS_CLAIMS)
    @Operation(summary = "Write a note of status or of attendance")
    @APIResponse(responseCode = "201", description = "Written")
    public Response write(@PathParam("reference") String reference, @NotNull NoteBody wanted) {
        var fresh = notes.write(claim(reference), wanted.toNote());
        return Response.created(URI.create("notes/" + fresh))
                .entity(notes.sheet(fresh).latest())
                .build();
    }

    private ClaimId claim(String reference) {
        return walls.open(new ClaimReference(reference));
    }
}
