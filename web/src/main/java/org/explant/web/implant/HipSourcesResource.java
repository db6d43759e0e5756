// SPDX-License-Identifier: Apache-2.0
package org.explant.web.implant;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.explant.access.Permission;
import org.explant.claim.ClaimId;
import org.explant.claim.ClaimReference;
import org.explant.claim.Walls;
import org.explant.implant.About;
import org.explant.implant.AcceptanceWish;
import org.explant.implant.ComponentId;
import org.explant.implant.ImplantEntries;
import org.explant.implant.Implants;
import org.explant.implant.OperationId;
import org.explant.implant.StatementId;
import org.explant.web.api.Texts;
import org.jspecify.annotations.Nullable;

/** What sources say of operations and components, and which value counts. */
@Path("/claims/{reference}/hips")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Permission.EDITS_CLAIMS)
public class HipSourcesResource {
    private static final int SAY_WHICH = 428;

    @Inject
    private Implants implants;

    @Inject
    private ImplantEntries entries;

    @Inject
    private Walls walls;

    @PathParam("reference")
    private String reference;

    @SuppressWarnings("NullAway.Init")
    public HipSourcesResource() {}

    /** Fields with their sources. */
    public record FieldList(long total, List<HipJson.Field> items) {}

    @POST
    @Path("/{things}/{id}/statements")
    @Operation(summary = "Note what a source says of an operation or a component; nothing is overwritten")
    public FieldList say(
            @PathParam("things") String things, @PathParam("id") String id, @NotNull HipWishes.StatementsBody wanted) {
        var about = about(things, id);
        entries.say(claim(), wanted.toStatements(about));
        return fields(about);
    }

    @POST
    @Path("/{things}/{id}/strike")
    @Operation(summary = "Set an operation or a component aside that was entered in error, with the reason")
    public void strike(
            @PathParam("things") String things, @PathParam("id") String id, @NotNull HipWishes.ReasonBody why) {
        entries.strike(claim(), about(things, id), why.words());
    }

    @POST
    @Path("/components/{id}/left-in")
    @Operation(summary = "Say that a component was not taken out after all, with the reason")
    public void leaveIn(@PathParam("id") String id, @NotNull HipWishes.ReasonBody why) {
        entries.leaveIn(claim(), new ComponentId(Texts.id(id)), why.words());
    }

    @POST
    @Path("/statements/{statement}/acceptance")
    @Operation(
            summary = "Accept what this source says instead of the value that was accepted",
            description = "If-Match: the id of the statement that is accepted, or \"none\"")
    @APIResponse(responseCode = "412", description = "Somebody else accepted another one first")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public void accept(
            @PathParam("statement") String statement,
            @HeaderParam("If-Match") @Nullable String seen,
            @NotNull HipWishes.ReasonBody why) {
        if (seen == null || seen.equals("*")) throw new WebApplicationException(SAY_WHICH);
        var plain = seen.replace("\"", "");
        var instead = plain.equals("none") ? null : new StatementId(Texts.id(plain));
        entries.accept(claim(), new AcceptanceWish(new StatementId(Texts.id(statement)), instead, why.words()));
    }

    @POST
    @Path("/statements/{statement}/withdrawal")
    @Operation(summary = "Withdraw a statement, with the reason; it stays to be seen")
    public void withdraw(@PathParam("statement") String statement, @NotNull HipWishes.ReasonBody why) {
        entries.withdraw(claim(), new StatementId(Texts.id(statement)), why.words());
    }

    private FieldList fields(About about) {
        var fields = HipJson.fieldsOf(implants.sources(claim(), about).fields());
        return new FieldList(fields.size(), fields);
    }

    private static About about(String things, String id) {
        return switch (things) {
            case "operations" -> About.operation(new OperationId(Texts.id(id)));
            case "components" -> About.component(new ComponentId(Texts.id(id)));
            default -> throw new NotFoundException();
        };
    }

    private ClaimId claim() {
        return walls.open(new ClaimReference(reference));
    }
}
