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
import org.explant.claim.ClaimReference;
import org.explant.group.standstill.Proposal;
import org.explant.group.standstill.StandstillChange;
import org.explant.group.standstill.StandstillId;
import org.explant.group.standstill.StandstillLine;
import org.explant.group.standstill.Standstills;
import org.explant.shared.SliceRequest;
import org.jspecify.annotations.Nullable;

/** Standstill agreements. Claimants whom the caller may not see are neither named nor counted. */
@Path("/standstills")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Permission.READS_CLAIMS)
public class StandstillsResource {
    @Inject
    private Standstills standstills;

    /** One page of a list: how many there are, and these. */
    public record Page(long total, List<StandstillLine> items) {}

    /** Whose the names may be. */
    public record Proposals(long total, List<Proposal> items) {}

    @GET
    @Operation(summary = "List agreements that cover a claim the caller may see, with those missing by name")
    public Page list(
            @QueryParam("first") @DefaultValue("0") int first,
            @QueryParam("size") @DefaultValue("50") int size,
            @QueryParam("sort") @DefaultValue("startsOn") String sort,
            @QueryParam("ascending") @DefaultValue("false") boolean ascending) {
        var slice = standstills.lines(new SliceRequest(first, size, sort, ascending));
        return new Page(slice.total(), slice.items());
    }

    @POST
    @RolesAllowed(Permission.EDITS_CLAIMS)
    @Operation(summary = "Enter an agreement")
    @APIResponse(responseCode = "201", description = "Entered")
    public Response open(StandstillBody.@NotNull Terms wanted) {
        var id = standstills.open(wanted.toTerms());
        return whole(Response.created(URI.create("standstills/" + id)), id);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read an agreement with its schedule; the ETag is the edition of its terms")
    public Response read(@PathParam("id") String id) {
        return whole(Response.ok(), id(id));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Permission.EDITS_CLAIMS)
    @Operation(summary = "Write the terms upon the edition that If-Match names")
    @APIResponse(responseCode = "412", description = "Somebody else saved first")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response change(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String edition,
            StandstillBody.@NotNull Terms wanted) {
        standstills.change(id(id), new StandstillChange(Said.edition(edition), wanted.toTerms()));
        return whole(Response.ok(), id(id));
    }

    @POST
    @Path("/{id}/proposals")
    @Operation(summary = "Propose claims for pasted names; writes nothing")
    public Proposals propose(@PathParam("id") String id, StandstillBody.@NotNull Names wanted) {
        var found = standstills.propose(id(id), Said.text(wanted.text()), wanted.page());
        return new Proposals(found.size(), found);
    }

    @POST
    @Path("/{id}/cover")
    @RolesAllowed(Permission.EDITS_CLAIMS)
    @Operation(summary = "Say which claims the agreement is meant to cover")
    public Response cover(@PathParam("id") String id, ProceedingBody.@NotNull Claims wanted) {
        standstills.cover(id(id), Said.claims(wanted.claims()));
        return whole(Response.ok(), id(id));
    }

    @POST
    @Path("/{id}/names")
    @RolesAllowed(Permission.EDITS_CLAIMS)
    @Operation(summary = "Enter names as the schedule prints them, with the claims they are")
    public Response enter(@PathParam("id") String id, StandstillBody.@NotNull Entries wanted) {
        standstills.enter(id(id), wanted.toEntries());
        return whole(Response.ok(), id(id));
    }

    @POST
    @Path("/{id}/matches")
    @RolesAllowed(Permission.EDITS_CLAIMS)
    @Operation(summary = "Say whose name a printed name is")
    public Response match(@PathParam("id") String id, StandstillBody.@NotNull Match wanted) {
        standstills.match(id(id), Asked.id(wanted.entry()), new ClaimReference(Said.text(wanted.claim())));
        return whole(Response.ok(), id(id));
    }

    @POST
    @Path("/{id}/strikes")
    @RolesAllowed(Permission.EDITS_CLAIMS)
    @Operation(summary = "Strike out what was entered wrongly; it stays on record")
    public Response strike(@PathParam("id") String id, StandstillBody.@NotNull Struck wanted) {
        standstills.strike(id(id), wanted.toStrike());
        return whole(Response.ok(), id(id));
    }

    private Response whole(Response.ResponseBuilder answer, StandstillId id) {
        var sheet = standstills.sheet(id);
        return answer.entity(sheet)
                .tag(new EntityTag(Integer.toString(sheet.edition())))
                .build();
    }

    private static StandstillId id(String text) {
        return new StandstillId(Asked.id(text));
    }
}
