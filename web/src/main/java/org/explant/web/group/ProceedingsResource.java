// SPDX-License-Identifier: Apache-2.0
package org.explant.web.group;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.explant.access.Permission;
import org.explant.group.proceedings.ProceedingChange;
import org.explant.group.proceedings.ProceedingId;
import org.explant.group.proceedings.ProceedingLine;
import org.explant.group.proceedings.Proceedings;
import org.explant.shared.SliceRequest;
import org.jspecify.annotations.Nullable;

/** Claim forms with their claimants. Claimants whom the caller may not see are neither named nor counted. */
@Path("/proceedings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Permission.READS_CLAIMS)
public class ProceedingsResource {
    @Inject
    private Proceedings proceedings;

    /** One page of a list: how many there are, and these. */
    public record Page(long total, List<ProceedingLine> items) {}

    @GET
    @Operation(summary = "List claim forms with a claimant whom the caller may see")
    public Page list(
            @QueryParam("first") @DefaultValue("0") int first,
            @QueryParam("size") @DefaultValue("50") int size,
            @QueryParam("sort") @DefaultValue("issuedOn") String sort,
            @QueryParam("ascending") @DefaultValue("false") boolean ascending) {
        var slice = proceedings.lines(new SliceRequest(first, size, sort, ascending));
        return new Page(slice.total(), slice.items());
    }

    @POST
    @RolesAllowed(Permission.EDITS_CLAIMS)
    @Operation(summary = "Enter a claim form with its defendants")
    @APIResponse(responseCode = "201", description = "Entered")
    public Response open(ProceedingBody.@NotNull New wanted) {
        var id = proceedings.open(wanted.toTerms(), wanted.names());
        return whole(Response.created(URI.create("proceedings/" + id)), id);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a claim form; the ETag is the edition of its heading")
    public Response read(@PathParam("id") String id) {
        return whole(Response.ok(), id(id));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Permission.EDITS_CLAIMS)
    @Operation(summary = "Write the heading upon the edition that If-Match names")
    @APIResponse(responseCode = "412", description = "Somebody else saved first")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response change(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String edition,
            ProceedingBody.@NotNull New wanted) {
        proceedings.change(id(id), new ProceedingChange(Said.edition(edition), wanted.toTerms()));
        return whole(Response.ok(), id(id));
    }

    @POST
    @Path("/{id}/claimants")
    @RolesAllowed(Permission.EDITS_CLAIMS)
    @Operation(summary = "Add claims to the form")
    public Response addClaimants(@PathParam("id") String id, ProceedingBody.@NotNull Claims wanted) {
        proceedings.addClaimants(id(id), Said.claims(wanted.claims()));
        return whole(Response.ok(), id(id));
    }

    @POST
    @Path("/{id}/defendants")
    @RolesAllowed(Permission.EDITS_CLAIMS)
    @Operation(summary = "Add a defendant to the form")
    public Response addDefendant(@PathParam("id") String id, ProceedingBody.@NotNull Defendant wanted) {
        proceedings.addDefendant(id(id), Said.text(wanted.name()));
        return whole(Response.ok(), id(id));
    }

    @POST
    @Path("/{id}/causes")
    @RolesAllowed(Permission.EDITS_CLAIMS)
    @Operation(summary = "Plead causes: each of these claimants against each of these defendants")
    public Response plead(@PathParam("id") String id, ProceedingBody.@NotNull Plea wanted) {
        proceedings.plead(id(id), wanted.toPleading());
        return whole(Response.ok(), id(id));
    }

    @POST
    @Path("/{id}/facts")
    @RolesAllowed(Permission.EDITS_CLAIMS)
    @Operation(summary = "Date something that happened, with the paper that says so")
    public Response record(@PathParam("id") String id, ProceedingBody.@NotNull Fact wanted) {
        proceedings.record(id(id), wanted.toFact());
        return whole(Response.ok(), id(id));
    }

    @POST
    @Path("/{id}/strikes")
    @RolesAllowed(Permission.EDITS_CLAIMS)
    @Operation(summary = "Strike out what was entered wrongly; it stays on record")
    public Response strike(@PathParam("id") String id, ProceedingBody.@NotNull Struck wanted) {
        proceedings.strike(id(id), wanted.toStrike());
        return whole(Response.ok(), id(id));
    }

    private Response whole(Response.ResponseBuilder answer, ProceedingId id) {
        var sheet = proceedings.sheet(id);
        return answer.entity(sheet)
                .tag(new EntityTag(Integer.toString(sheet.edition())))
                .build();
    }

    private static ProceedingId id(String text) {
        return new ProceedingId(Asked.id(text));
    }
}
