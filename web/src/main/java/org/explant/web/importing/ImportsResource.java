// SPDX-License-Identifier: Apache-2.0
package org.explant.web.importing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.explant.access.AccountId;
import org.explant.access.Permission;
import org.explant.claim.Team;
import org.explant.importing.ImportLine;
import org.explant.importing.Imports;
import org.explant.importing.kind.Mapping;
import org.explant.importing.row.RowVerdict;
import org.explant.report.paper.FileFormat;
import org.explant.report.paper.Paper;
import org.explant.shared.SliceRequest;
import org.explant.web.document.HeaderText;
import org.jspecify.annotations.Nullable;

/** Sheets brought in by a program: sent, mapped, tried, run, watched, cleared. Each caller's own. */
@Path("/imports")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Permission.IMPORTS_CLAIMS)
public class ImportsResource {
    @Inject
    private Imports imports;

    @Inject
    private Clock clock;

    /** The caller's imports. */
    public record ImportList(long total, List<ImportLine> items) {}

    /** A page of rows. */
    public record Rows(long total, List<ImportBody.Row> items) {}

    /** By field the place of its column from 0. */
    public record Suggestion(Map<String, Integer> columns) {}

    /** What the columns mean; the team is for rows that name none. */
    public record MappingBody(
            @Nullable String source,
            @Nullable Map<String, Integer> columns,
            @Nullable String feeEarner,
            @Nullable String supervisingPartner) {
        Mapping toMapping() {
            if (source == null || columns == null) throw new BadRequestException();
            var team = feeEarner == null || supervisingPartner == null
                    ? null
                    : new Team(account(feeEarner), account(supervisingPartner));
            return new Mapping(source, columns, team);
        }

        private static AccountId account(String text) {
            try {
                return new AccountId(UUID.fromString(text));
            } catch (IllegalArgumentException noId) {
                throw new BadRequestException(noId);
            }
        }
    }

    @GET
    @Operation(summary = "List the caller's imports, the newest first")
    public ImportList list() {
        var lines = imports.lines();
        return new ImportList(lines.size(), lines);
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Send a sheet: its bytes are the body, X-File-Name its name (percent-encoded UTF-8)")
    @APIResponse(responseCode = "201", description = "Stored and read; nothing is brought in yet")
    public Response receive(
            InputStream body,
            @QueryParam("kind") @DefaultValue("CLAIMS") String kind,
            @HeaderParam("X-File-Name") @DefaultValue("sheet") String fileName)
            throws IOException {
        var id = imports.receive(kind, HeaderText.decoded(fileName), body);
        return Response.created(URI.create("imports/" + id))
                .entity(ImportBody.of(imports.sheet(id)))
                .build();
    }

    @GET
    @Path("/template")
    @Operation(summary = "A sheet with every column of a kind, empty or with samples: format is csv or xlsx")
    public Response template(
            @QueryParam("kind") @DefaultValue("CLAIMS") String kind,
            @QueryParam("samples") @DefaultValue("false") boolean samples,
            @QueryParam("format") @DefaultValue("csv") String format) {
        var fields = imports.fields(kind);
        var headings =
                fields.stream().map(field -> RowWords.field(field.name())).toList();
        List<List<String>> rows = samples ? SampleRows.of(kind, fields) : List.of();
        return file(RefusedRows.empty(headings, rows, clock.instant()), format, kind.toLowerCase(Locale.ROOT));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Where an import stands")
    public ImportBody read(@PathParam("id") String id) {
        return ImportBody.of(imports.sheet(ImportIds.of(id)));
    }

    @GET
    @Path("/{id}/suggestion")
    @Operation(summary = "What the columns seem to mean by their headings")
    public Suggestion suggestion(@PathParam("id") String id) {
        return new Suggestion(imports.suggested(ImportIds.of(id)));
    }

    @PUT
    @Path("/{id}/mapping")
    @Operation(summary = "Say what the columns mean, and have every row tried without writing anything")
    @APIResponse(responseCode = "202", description = "Rows are being tried; watch progress")
    public Response check(@PathParam("id") String id, @NotNull MappingBody wanted) {
        imports.check(ImportIds.of(id), wanted.toMapping());
        return accepted(id);
    }

    @POST
    @Path("/{id}/run")
    @Operation(summary = "Bring in every row that is not refused; goes on where it was stopped")
    public Response run(@PathParam("id") String id) {
        imports.run(ImportIds.of(id));
        return accepted(id);
    }

    @POST
    @Path("/{id}/stop")
    @Operation(summary = "Let it rest; what is brought in stays")
    public Response stop(@PathParam("id") String id) {
        imports.stop(ImportIds.of(id));
        return accepted(id);
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Delete the file and its rows; what was brought in stays")
    public void clear(@PathParam("id") String id) {
        imports.clear(ImportIds.of(id));
    }

    @GET
    @Path("/{id}/rows")
    @Operation(summary = "The rows with what becomes of each: of one verdict, or all")
    public Rows rows(
            @PathParam("id") String id,
            @QueryParam("verdict") @Nullable RowVerdict verdict,
            @QueryParam("first") @DefaultValue("0") int first,
            @QueryParam("size") @DefaultValue("50") int size) {
        var slice = imports.rows(ImportIds.of(id), verdict, new SliceRequest(first, size, "row", true));
        return new Rows(
                slice.total(), slice.items().stream().map(ImportBody.Row::of).toList());
    }

    @GET
    @Path("/{id}/refused")
    @Operation(summary = "The refused rows as a file, each with its reason: format is csv or xlsx")
    public Response refused(@PathParam("id") String id, @QueryParam("format") @DefaultValue("csv") String format) {
        var sheet = imports.sheet(ImportIds.of(id));
        return file(RefusedRows.of(sheet, imports.refused(ImportIds.of(id)), clock.instant()), format, "refused-rows");
    }

    private static Response file(Paper paper, String format, String name) {
        var wanted = format.equals("xlsx") ? FileFormat.XLSX : FileFormat.CSV;
        return Response.ok(wanted.write(paper), wanted.mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + name + "." + (wanted == FileFormat.XLSX ? "xlsx" : "csv") + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    private Response accepted(String id) {
        return Response.accepted(read(id)).build();
    }
}
