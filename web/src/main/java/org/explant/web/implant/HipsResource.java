// SPDX-License-Identifier: Apache-2.0
package org.explant.web.implant;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.explant.access.Permission;
import org.explant.claim.ClaimId;
import org.explant.claim.ClaimReference;
import org.explant.claim.Walls;
import org.explant.implant.About;
import org.explant.implant.ComponentId;
import org.explant.implant.ImplantEntries;
import org.explant.implant.Implants;
import org.explant.implant.OperationId;
import org.explant.web.api.Texts;
import org.jspecify.annotations.Nullable;

/** The hips of a claim: operations, components, and what is in on a day. */
@Path("/claims/{reference}/hips")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Permission.READS_CLAIMS)
public class HipsResource {
    @Inject
    private Implants implants;

    @Inject
    private ImplantEntries entries;

    @Inject
    private Walls walls;

    @PathParam("reference")
    private String reference;

    @SuppressWarnings("NullAway.Init")
    public HipsResource() {}

    @GET
    @Operation(
            summary = "Read both hips with every source",
            description = "inSituOn, for example 2010-01-01: also what is in at the end of that day")
    public HipJson.Hips read(@QueryParam("inSituOn") @Nullable String inSituOn) {
        var day = Texts.day(inSituOn);
        var items = implants.hips(claim()).stream()
                .map(hip -> HipJson.Hip.of(hip, day == null ? null : hip.inSituOn(day)))
                .toList();
        return new HipJson.Hips(items.size(), items);
    }

    @POST
    @Path("/operations")
    @RolesAllowed(Permission.EDITS_CLAIMS)
    @Operation(
            summary = "Record an operation as one source tells it, with what it put in and took out",
            description = "The same Idempotency-Key again answers with the operation it recorded")
    @APIResponse(responseCode = "201", description = "Recorded")
    public Response record(
            @HeaderParam("Idempotency-Key") @Nullable String formKey, @NotNull HipWishes.OperationBody wanted) {
        var key = formKey == null ? UUID.randomUUID() : Texts.id(formKey);
        var operation = entries.record(claim(), wanted.toOperation(key));
        return Response.created(URI.create("claims/" + new ClaimReference(reference) + "/hips/operations/" + operation))
                .entity(operation(operation))
                .build();
    }

    @GET
    @Path("/operations/{operation}")
    @Operation(summary = "Read an operation with every source and its components")
    public HipJson.Operation operation(@PathParam("operation") String operation) {
        return operation(new OperationId(Texts.id(operation)));
    }

    private HipJson.Operation operation(OperationId operation) {
        return HipJson.Operation.of(
                implants.sources(claim(), About.operation(operation)).operation());
    }

    @POST
    @Path("/operations/{operation}/components")
    @RolesAllowed(Permission.EDITS_CLAIMS)
    @Operation(summary = "Add what else an operation put in or took out")
    public HipJson.Operation add(@PathParam("operation") String operation, @NotNull HipWishes.OperationBody wanted) {
        var id = new OperationId(Texts.id(operation));
        entries.add(claim(), wanted.toMore(id));
        return operation(id);
    }

    @GET
    @Path("/components/{component}")
    @Operation(summary = "Read a component with every source")
    public HipJson.Component component(@PathParam("component") String component) {
        var sheet = implants.sources(claim(), About.component(new ComponentId(Texts.id(component))));
        return HipJson.Component.of(Objects.requireNonNull(sheet.component()));
    }

    private ClaimId claim() {
        return walls.open(new ClaimReference(reference));
    }
}
