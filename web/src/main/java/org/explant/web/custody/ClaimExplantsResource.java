// SPDX-License-Identifier: Apache-2.0
package org.explant.web.custody;

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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.explant.access.Permission;
import org.explant.claim.ClaimId;
import org.explant.claim.ClaimReference;
import org.explant.claim.Walls;
import org.explant.custody.Custody;
import org.explant.custody.EntryId;
import org.explant.custody.ExplantId;
import org.explant.web.api.Texts;
import org.explant.web.custody.CustodyJson.ExplantBody;
import org.explant.web.custody.CustodyJson.NewEntryBody;
import org.explant.web.custody.CustodyJson.NewExplantBody;
import org.jspecify.annotations.Nullable;

/** The removed components of a claim and their logs, which are only ever added to. */
@Path("/claims/{reference}/explants")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Permission.READS_CLAIMS)
public class ClaimExplantsResource {
    @Inject
    private Custody custody;

    @Inject
    private Walls walls;

    @PathParam("reference")
    private String reference;

    /** The removed components. */
    public record ExplantList(long total, List<ExplantBody> items) {}

    /** What was made. */
    public record Made(String id) {}

    /** Why a line no longer counts. */
    public record Strike(@Nullable String reason) {}

    @SuppressWarnings("NullAway.Init")
    public ClaimExplantsResource() {}

    @GET
    @Operation(summary = "List the removed components of a claim with their logs")
    public ExplantList list() {
        var items = custody.sheets(claim()).stream().map(ExplantBody::of).toList();
        return new ExplantList(items.size(), items);
    }

    @POST
    @RolesAllowed(Permission.EDITS_CLAIMS)
    @Operation(summary = "Record a component that was taken out")
    @APIResponse(responseCode = "201", description = "Recorded")
    @APIResponse(responseCode = "409", description = "This component of the ledger has a log already")
    public Response record(@NotNull NewExplantBody wanted) {
        return made(custody.record(claim(), wanted.toExplant()).toString());
    }

    @POST
    @Path("/{explant}/entries")
    @RolesAllowed(Permission.EDITS_CLAIMS)
    @Operation(summary = "Add a line to the log: handed over, tested, consent, hold, lost, destroyed")
    @APIResponse(responseCode = "201", description = "Added")
    @APIResponse(responseCode = "422", description = "What is held is not destroyed; what is destroyed goes nowhere")
    public Response add(@PathParam("explant") String explant, @NotNull NewEntryBody wanted) {
        return made(custody.add(claim(), new ExplantId(Texts.id(explant)), wanted.toEntry())
                .toString());
    }

    @POST
    @Path("/{explant}/entries/{entry}/strike")
    @RolesAllowed(Permission.EDITS_CLAIMS)
    @Operation(summary = "Strike a line out, with a reason; it stays in the log")
    @APIResponse(responseCode = "204", description = "Struck out")
    public void strike(@PathParam("explant") String explant, @PathParam("entry") String entry, @NotNull Strike wanted) {
        custody.strike(
                claim(),
                new ExplantId(Texts.id(explant)),
                new EntryId(Texts.id(entry)),
                wanted.reason() == null ? "" : wanted.reason());
    }

    private static Response made(String id) {
        return Response.status(Response.Status.CREATED).entity(new Made(id)).build();
    }

    private ClaimId claim() {
        return walls.open(new ClaimReference(reference));
    }
}
