// SPDX-License-Identifier: Apache-2.0
package org.explant.web.importing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.explant.access.Permission;
import org.explant.claim.ClaimFilters;
import org.explant.claim.ClaimReference;
import org.explant.importing.ImportState;
import org.explant.importing.bulk.BulkChanges;
import org.explant.importing.bulk.BulkRowLine;
import org.explant.importing.bulk.BulkSheet;
import org.explant.importing.row.ImportId;
import org.explant.importing.row.RowVerdict;
import org.explant.shared.SliceRequest;
import org.jspecify.annotations.Nullable;

/** The same change to many claims: drawn up, tried claim by claim, run, taken back. Each caller's own. */
@Path("/bulk-changes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Permission.EDITS_CLAIMS)
public class BulkChangesResource {
    @Inject
    private BulkChanges changes;

    @Inject
    private ClaimFilters filters;

    /** Which claims: those of a kept filter, or these references. */
    public record Chosen(@Nullable String filter, @Nullable List<String> references) {}

    /** What is to be done, and the values wished by field. */
    public record Wish(@Nullable String act, @Nullable Map<String, String> values) {}

    /** Where a bulk change stands. */
    public record Body(
            String id,
            ImportState state,
            String act,
            Map<String, String> wish,
            boolean undo,
            boolean undone,
            ImportBody.Progress progress) {
        static Body of(BulkSheet sheet) {
            var line = sheet.line();
            return new Body(
                    line.importId().toString(),
                    line.state(),
                    sheet.act(),
                    sheet.wish(),
                    line.undo(),
                    sheet.undone(),
                    ImportBody.Progress.of(line, sheet.counts()));
        }
    }

    /** One claim of it; no reference where it does not exist for the caller any more. */
    public record Row(
            @Nullable String reference,
            @Nullable RowVerdict verdict,
            List<String> fields,
            Map<String, String> before,
            Map<String, String> after,
            List<ImportBody.Reason> faults) {
        static Row of(BulkRowLine line) {
            var claim = line.claim();
            return new Row(
                    claim == null ? null : claim.reference().value(),
                    line.verdict(),
                    line.fields(),
                    line.before(),
                    line.after(),
                    ImportBody.Reason.of(line.faults()));
        }
    }

    /** A page of claims. */
    public record Rows(long total, List<Row> items) {}

    @POST
    @Operation(summary = "Draw up a bulk change of the claims of a kept filter, or of these references")
    @APIResponse(responseCode = "201", description = "Drawn up; nothing is changed yet")
    public Response draw(@NotNull Chosen chosen) {
        var id = chosen.filter() == null
                ? changes.of(Objects.requireNonNullElse(chosen.references(), List.<String>of()).stream()
                        .map(ClaimReference::new)
                        .toList())
                : changes.ofList(filters.kept(uuid(chosen.filter())));
        return Response.created(URI.create("bulk-changes/" + id))
                .entity(read(id.toString()))
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Where a bulk change stands")
    public Body read(@PathParam("id") String id) {
        return Body.of(changes.sheet(ImportIds.of(id)));
    }

    @PUT
    @Path("/{id}/wish")
    @Operation(
            summary = "Say what is to be done, and have every claim tried without changing anything",
            description = "act TEAM with feeEarner, supervisingPartner; act STAGE with stage, on, reason, outcome")
    @APIResponse(responseCode = "202", description = "Claims are being tried; watch progress")
    public Response check(@PathParam("id") String id, @NotNull Wish wish) {
        if (wish.act() == null || wish.values() == null) throw new BadRequestException();
        changes.check(ImportIds.of(id), wish.act(), wish.values());
        return accepted(ImportIds.of(id));
    }

    @POST
    @Path("/{id}/run")
    @Operation(summary = "Change every claim that is not refused; goes on where it was stopped")
    public Response run(@PathParam("id") String id) {
        changes.run(ImportIds.of(id));
        return accepted(ImportIds.of(id));
    }

    @POST
    @Path("/{id}/stop")
    @Operation(summary = "Let it rest; what is changed stays")
    public Response stop(@PathParam("id") String id) {
        changes.stop(ImportIds.of(id));
        return accepted(ImportIds.of(id));
    }

    @POST
    @Path("/{id}/undo")
    @Operation(summary = "Draw up what takes it back; it is tried and run like any other")
    @APIResponse(responseCode = "201", description = "Drawn up and being tried")
    public Response undo(@PathParam("id") String id) {
        var undo = changes.undo(ImportIds.of(id));
        return Response.created(URI.create("bulk-changes/" + undo))
                .entity(read(undo.toString()))
                .build();
    }

    @GET
    @Path("/{id}/rows")
    @Operation(summary = "The claims with what becomes of each: of one verdict, or all")
    public Rows rows(
            @PathParam("id") String id,
            @QueryParam("verdict") @Nullable RowVerdict verdict,
            @QueryParam("first") @DefaultValue("0") int first,
            @QueryParam("size") @DefaultValue("50") int size) {
        var slice = changes.rows(ImportIds.of(id), verdict, new SliceRequest(first, size, "row", true));
        return new Rows(slice.total(), slice.items().stream().map(Row::of).toList());
    }

    private Response accepted(ImportId id) {
        return Response.accepted(read(id.toString())).build();
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            throw new BadRequestException(noId);
        }
    }
}
