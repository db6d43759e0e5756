// SPDX-License-Identifier: Apache-2.0
package org.explant.web.search;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.explant.access.Permission;
import org.explant.claim.ClaimReference;
import org.explant.search.terms.NewTermList;
import org.explant.search.terms.TermLine;
import org.explant.search.terms.TermListId;
import org.explant.search.terms.TermListLine;
import org.explant.search.terms.TermLists;
import org.jspecify.annotations.Nullable;

/** Term lists: many queries counted at once. */
@Path("/term-lists")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Permission.SEARCHES)
public class TermListsResource {
    @Inject
    private TermLists terms;

    @Inject
    private TermPapers papers;

    /** Queries to be counted. */
    public record Wish(
            @NotBlank @Size(max = 120) String name,
            @NotNull @Size(max = 2000) List<@Size(max = 1000) String> terms,
            @Nullable String claim,
            @Nullable Boolean exact) {
        NewTermList wanted() {
            var within = claim == null ? null : new ClaimReference(claim);
            return new NewTermList(name, terms, within, Boolean.TRUE.equals(exact));
        }
    }

    /** A list as lists show it. */
    public record Line(
            String id,
            String name,
            @Nullable String claim,
            boolean exact,
            Instant countedAt,
            boolean partial,
            long terms) {
        static Line of(TermListLine line) {
            return new Line(
                    line.listId().toString(),
                    line.name(),
                    line.claim() == null ? null : line.claim().value(),
                    line.exact(),
                    line.countedAt(),
                    line.partial(),
                    line.terms());
        }
    }

    /** One's own lists. */
    public record Lines(long total, List<Line> items) {}

    /** A list with its lines. */
    public record Sheet(Line list, List<TermLine> items) {}

    @GET
    @Operation(summary = "List one's own term lists, newest first")
    public Lines list() {
        var lines = terms.lines().stream().map(Line::of).toList();
        return new Lines(lines.size(), lines);
    }

    @POST
    @Operation(
            summary = "Count up to 1,000 queries at once: pages, documents, claimants, documents that no other finds")
    @APIResponse(responseCode = "201", description = "Counted and kept")
    public Response count(@NotNull @Valid Wish wanted) {
        var id = terms.count(wanted.wanted());
        return Response.created(URI.create("term-lists/" + id))
                .entity(read(id.value()))
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a term list")
    public Sheet read(@PathParam("id") UUID id) {
        var sheet = terms.sheet(new TermListId(id));
        return new Sheet(Line.of(sheet.line()), sheet.terms());
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Keep the list no longer")
    public void remove(@PathParam("id") UUID id) {
        terms.remove(new TermListId(id));
    }

    @GET
    @Path("/{id}/files/{format}")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "Take a term list away as csv, xlsx or pdf")
    public Response file(@PathParam("id") UUID id, @PathParam("format") String format) {
        var wanted = SearchFilesResource.format(format);
        var list = new TermListId(id);
        return SearchFilesResource.answer(terms.file(list, wanted, papers.of(terms.sheet(list))), wanted, "term-list");
    }
}
