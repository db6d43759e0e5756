// SPDX-License-Identifier: Apache-2.0
package org.explant.web.search;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.explant.access.Permission;
import org.explant.report.paper.FileFormat;
import org.explant.search.SearchId;
import org.explant.search.kept.KeptId;
import org.explant.search.kept.KeptSearches;
import org.explant.shared.NotFound;
import org.explant.web.api.Texts;
import org.jspecify.annotations.Nullable;

/** Kept searches with their answers as at a moment. */
@Path("/kept-searches")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Permission.SEARCHES)
public class KeptSearchesResource {
    @Inject
    private KeptSearches kept;

    @Inject
    private KeptPapers papers;

    /** One's own and those shared with one. */
    public record Lines(long total, List<KeptBody.Line> items) {}

    @GET
    @Operation(summary = "List kept searches: one's own and those shared with one")
    public Lines list() {
        var lines = kept.lines().stream().map(KeptBody.Line::of).toList();
        return new Lines(lines.size(), lines);
    }

    @POST
    @Operation(summary = "Keep a search of one's own with its answer of this moment")
    @APIResponse(responseCode = "201", description = "Kept")
    public Response keep(@NotNull @Valid KeptBody.Wish wanted) {
        if (wanted.search() == null) throw new BadRequestException();
        var id = kept.keep(new SearchId(wanted.search()), wanted.details());
        return Response.created(URI.create("kept-searches/" + id))
                .entity(KeptBody.of(kept.sheet(id)))
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a kept search with one's own answers; the ETag is its version")
    public Response read(@PathParam("id") UUID id) {
        var sheet = kept.sheet(new KeptId(id));
        return Response.ok(KeptBody.of(sheet))
                .tag(new EntityTag(Integer.toString(sheet.line().version())))
                .build();
    }

    @PUT
    @Path("/{id}")
    @Operation(summary = "Another name or other readers, upon the version that If-Match names")
    @APIResponse(responseCode = "412", description = "It was changed meanwhile")
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
            @NotNull @Valid KeptBody.Wish wanted) {
        kept.change(new KeptId(id), Texts.version(seen), wanted.details());
        return read(id);
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Keep it no longer")
    public void remove(@PathParam("id") UUID id) {
        kept.remove(new KeptId(id));
    }

    @POST
    @Path("/{id}/answers")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Run it again, under one's own rights")
    public Response again(@PathParam("id") UUID id) {
        kept.again(new KeptId(id));
        return Response.status(Response.Status.CREATED)
                .entity(KeptBody.of(kept.sheet(new KeptId(id))))
                .build();
    }

    @GET
    @Path("/{id}/answers/{answer}/pdf")
    @Produces("application/pdf")
    @Operation(summary = "One of one's answers as a statement")
    public Response statement(@PathParam("id") UUID id, @PathParam("answer") UUID answer) {
        var sheet = kept.sheet(new KeptId(id));
        var line = sheet.answers().stream()
                .filter(each -> each.answerId().equals(answer))
                .findFirst()
                .orElseThrow(NotFound::new);
        var paper = papers.of(sheet, line, kept.gaps(answer));
        return SearchFilesResource.answer(
                kept.file(new KeptId(id), FileFormat.PDF, paper), FileFormat.PDF, "statement");
    }
}
