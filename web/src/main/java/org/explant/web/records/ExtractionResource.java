// SPDX-License-Identifier: Apache-2.0
package org.explant.web.records;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.explant.access.Permission;
import org.explant.records.Extraction;
import org.explant.records.candidate.Candidate;
import org.explant.records.candidate.Part;

/** Reads a text for candidates: results, findings of scans, scores, operations, labels. Nothing of it is kept. */
@Path("/results/extract")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Permission.READS_CLAIMS)
public class ExtractionResource {
    @Inject
    private Extraction extraction;

    /**
     * What is read.
     *
     * @param text one page as read, with its line ends
     */
    public record Body(@NotNull String text) {}

    /** What a candidate says of one thing; its words are {@code text[from, to)}. */
    public record Said(String name, String value, int from, int to) {
        static Said of(Part part) {
            return new Said(part.name().name(), part.value(), part.from(), part.to());
        }
    }

    /** Something that may be a fact, for a person to judge; it stands at {@code text[from, to)}. */
    public record Line(String kind, int from, int to, List<Said> parts, List<String> doubts) {
        static Line of(Candidate found) {
            return new Line(
                    found.kind().name(),
                    found.from(),
                    found.to(),
                    found.parts().stream().map(Said::of).toList(),
                    found.doubts().stream().sorted().map(Enum::name).toList());
        }
    }

    /** What was found, in the order of the text. */
    public record Found(long total, List<Line> items) {}

    @POST
    @Operation(summary = "Find candidate results, findings, scores, operations and labels in a text; it is not kept")
    public Response extract(@NotNull @Valid Body body) {
        var lines = extraction.candidates(body.text()).stream().map(Line::of).toList();
        return Response.ok(new Found(lines.size(), lines))
                .header("Cache-Control", "no-store")
                .build();
    }
}
