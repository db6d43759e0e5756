// SPDX-License-Identifier: Apache-2.0
package org.explant.web.records;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.explant.access.Permission;
import org.explant.document.DocumentId;
import org.explant.records.judged.Suggestion;
import org.explant.records.judged.Suggestions;
import org.jspecify.annotations.Nullable;

/** What may be facts on a page, with the boxes of its words. */
@Path("/documents/{document}/pages/{page}/suggestions")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Permission.OPENS_DOCUMENTS)
public class SuggestionsResource {
    @Inject
    private Suggestions suggestions;

    /**
     * A candidate, its words as printed, and where they stand: fractions of the page as displayed, origin top left.
     *
     * @param id by which it is judged; null until the document has been looked through
     */
    public record Line(
            @Nullable UUID id,
            String state,
            ExtractionResource.Line candidate,
            List<String> printed,
            List<Suggestion.Box> boxes) {
        static Line of(Suggestion suggestion) {
            var id = suggestion.suggestionId();
            return new Line(
                    id == null ? null : id.value(),
                    suggestion.state().name(),
                    ExtractionResource.Line.of(suggestion.candidate()),
                    suggestion.printed(),
                    suggestion.boxes());
        }
    }

    /** The suggestions of a page, in its order. */
    public record Found(long total, List<Line> items) {}

    @GET
    @Operation(
            summary = "Candidate results, findings, scores, operations and labels of a page as read, with their boxes")
    public Response list(@PathParam("document") UUID document, @PathParam("page") int page) {
        var lines = suggestions.on(new DocumentId(document), page).stream()
                .map(Line::of)
                .toList();
        return Response.ok(new Found(lines.size(), lines))
                .header("Cache-Control", "no-store")
                .build();
    }
}
