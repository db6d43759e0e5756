// SPDX-License-Identifier: Apache-2.0
package org.explant.web.letter;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.explant.access.Permission;
import org.explant.letter.LetterTemplates;
import org.explant.letter.LetterTemplates.Upload;
import org.explant.letter.TemplateLine;
import org.jspecify.annotations.Nullable;

/** Letter templates: listed, uploaded as DOCX, taken away as they are. */
@Path("/letter-templates")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Permission.READS_CLAIMS)
public class LetterTemplatesResource {
    static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @Inject
    private LetterTemplates templates;

    /** A template as it stands. */
    public record Line(
            String id,
            int edition,
            String name,
            List<String> fields,
            boolean inUse,
            Instant recordedAt,
            String recordedBy) {
        static Line of(TemplateLine line) {
            return new Line(
                    line.template().toString(),
                    line.edition(),
                    line.name(),
                    line.fields(),
                    line.inUse(),
                    line.recordedAt(),
                    line.recordedBy());
        }
    }

    /** All of them, and the fields that a template may ask for. */
    public record Lines(long total, List<Line> items, List<String> fields) {}

    @GET
    @Operation(summary = "List letter templates and the fields they may ask for")
    public Lines list() {
        var lines = templates.all().stream().map(Line::of).toList();
        return new Lines(lines.size(), lines, templates.fields());
    }

    @POST
    @Consumes(DOCX)
    @RolesAllowed(Permission.KEEPS_TEMPLATES)
    @Operation(summary = "Upload a template; what cannot be trusted or merged is refused with the reason")
    public Response add(@QueryParam("name") @Nullable String name, byte[] docx) {
        var title = Objects.requireNonNullElse(name, "");
        var id = templates.add(new Upload(title, title + ".docx", docx));
        var line = templates.editions(id).getFirst();
        return Response.status(Response.Status.CREATED).entity(Line.of(line)).build();
    }

    @GET
    @Path("/{id}/file")
    @Produces(DOCX)
    @Operation(summary = "Take a template away as it was uploaded")
    public Response file(@PathParam("id") String id) {
        var file = templates.file(LetterIds.template(id));
        return Response.ok(file.docx(), DOCX)
                .header("Content-Disposition", "attachment; filename=\"template.docx\"")
                .build();
    }
}
