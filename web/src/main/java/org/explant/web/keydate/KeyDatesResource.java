// SPDX-License-Identifier: Apache-2.0
package org.explant.web.keydate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import org.explant.keydate.KeyDateEnd;
import org.explant.keydate.KeyDateId;
import org.explant.keydate.KeyDateLine;
import org.explant.keydate.KeyDateStepLine;
import org.explant.keydate.KeyDates;
import org.explant.web.api.Texts;
import org.jspecify.annotations.Nullable;

/** One key date and what happened to it. */
@Path("/key-dates/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Permission.READS_CLAIMS)
public class KeyDatesResource {
    @Inject
    private KeyDates keyDates;

    /** A key date, the claim it belongs to, and its history, the latest first. */
    public record Sheet(String claim, KeyDateLine keyDate, List<KeyDateStepLine> steps) {}

    /** That it was met. */
    public record Done(@Nullable String on, @Nullable String note) {}

    /** Why. */
    public record Reason(@Nullable String reason) {
        String said() {
            return reason == null ? "" : reason;
        }
    }

    @GET
    @Operation(summary = "Read a key date with its history; the ETag is its version")
    public Response read(@PathParam("id") String id) {
        var sheet = keyDates.sheet(keyDate(id));
        return Response.ok(new Sheet(sheet.claim().value(), sheet.line(), sheet.steps()))
                .tag(new EntityTag(sheet.line().version().toString()))
                .build();
    }

    @PUT
    @RolesAllowed(Permission.EDITS_CLAIMS)
    @Operation(summary = "Change a key date upon the version that If-Match names; later only with a reason")
    @APIResponse(responseCode = "412", description = "Somebody else saved first")
    @APIResponse(responseCode = "422", description = "It moves later without a reason, or without a second person")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response change(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
            @NotNull KeyDateBody wanted) {
        keyDates.change(keyDate(id), wanted.toChange(Texts.version(seen)));
        return read(id);
    }

    @POST
    @Path("/done")
    @RolesAllowed(Permission.EDITS_CLAIMS)
    @Operation(summary = "Say that a key date was met")
    public Response finish(@PathParam("id") String id, @NotNull Done wanted) {
        keyDates.finish(keyDate(id), new KeyDateEnd(Texts.day(wanted.on()), wanted.note()));
        return read(id);
    }

    @POST
    @Path("/withdrawn")
    @RolesAllowed(Permission.EDITS_CLAIMS)
    @Operation(summary = "Withdraw a key date, with a reason")
    public Response withdraw(@PathParam("id") String id, @NotNull Reason wanted) {
        keyDates.withdraw(keyDate(id), wanted.said());
        return read(id);
    }

    @POST
    @Path("/reopened")
    @RolesAllowed(Permission.EDITS_CLAIMS)
    @Operation(summary = "Open a key date again, with a reason")
    public Response reopen(@PathParam("id") String id, @NotNull Reason wanted) {
        keyDates.reopen(keyDate(id), wanted.said());
        return read(id);
    }

    private static KeyDateId keyDate(String id) {
        return new KeyDateId(Texts.id(id));
    }
}
