// SPDX-License-Identifier: Apache-2.0
package org.explant.web.note;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.explant.access.Permission;
import org.explant.note.NoteId;
import org.explant.note.NoteLine;
import org.explant.note.Notes;
import org.explant.web.api.Texts;
import org.jspecify.annotations.Nullable;

/** One note and what it said before. */
@Path("/notes/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Permission.READS_CLAIMS)
public class NotesResource {
    @Inject
    private Notes notes;

    /** A note's editions, the latest first. */
    public record Sheet(String claim, long total, List<NoteLine> items) {}

    @GET
    @Operation(summary = "Read a note with its editions, the latest first; the ETag is the latest")
    public Response read(@PathParam("id") String id) {
        var sheet = notes.sheet(note(id));
        return Response.ok(new Sheet(sheet.claim().value(), sheet.editions().size(), sheet.editions()))
                .tag(new EntityTag(sheet.latest().edition().toString()))
                .build();
    }

    @PUT
    @RolesAllowed(Permission.EDITS_CLAIMS)
    @Operation(summary = "Correct a note upon the edition that If-Match names; what it said stays readable")
    @APIResponse(responseCode = "412", description = "Somebody else corrected it first")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response correct(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
            @NotNull NoteBody wanted) {
        var kind = notes.sheet(note(id)).latest().kind();
        notes.correct(note(id), wanted.toCorrection(Texts.version(seen), kind));
        return read(id);
    }

    private static NoteId note(String id) {
        return new NoteId(Texts.id(id));
    }
}
