// SPDX-License-Identifier: Apache-2.0
package org.explant.web.letter;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
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
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.explant.access.Permission;
import org.explant.claim.ClaimReference;
import org.explant.letter.LetterLine;
import org.explant.letter.Letters;
import org.jspecify.annotations.Nullable;

/** The letters of one claim: looked at, then filed. */
@Path("/claims/{reference}/letters")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Permission.READS_CLAIMS)
public class ClaimLettersResource {
    @Inject
    private Letters letters;

    /** A filed letter. */
    public record Line(String id, String template, int edition, String document, Instant filedAt, String filedBy) {
        static Line of(LetterLine line) {
            return new Line(
                    line.letter().toString(),
                    line.template(),
                    line.edition(),
                    line.document().toString(),
                    line.recordedAt(),
                    line.recordedBy());
        }
    }

    /** Those that were filed. */
    public record Lines(long total, List<Line> items) {}

    /** What a letter would say. */
    public record Preview(boolean complete, Map<String, String> values, List<String> missing) {}

    /** Which template; the same key again files nothing twice. */
    public record Wanted(
            @Nullable String template, @Nullable String key) {}

    /** The PDF among the documents of the claim. */
    public record Done(String document) {}

    @GET
    @Operation(summary = "List the letters filed on the claim")
    public Lines list(@PathParam("reference") String reference) {
        var lines =
                letters.of(new ClaimReference(reference)).stream().map(Line::of).toList();
        return new Lines(lines.size(), lines);
    }

    @GET
    @Path("/preview")
    @Operation(summary = "Say what a letter would say, and which values are missing")
    public Preview preview(
            @PathParam("reference") String reference, @QueryParam("template") @Nullable String template) {
        var preview = letters.preview(new ClaimReference(reference), LetterIds.template(template));
        return new Preview(preview.isComplete(), preview.values(), preview.missing());
    }

    @GET
    @Path("/preview.pdf")
    @Produces("application/pdf")
    @RolesAllowed(Permission.OPENS_DOCUMENTS)
    @Operation(summary = "Show the letter as it would be filed")
    public Response pdf(@PathParam("reference") String reference, @QueryParam("template") @Nullable String template) {
        var pdf = letters.pdf(new ClaimReference(reference), LetterIds.template(template));
        return Response.ok(pdf, "application/pdf")
                .header("Content-Disposition", "inline; filename=\"preview.pdf\"")
                .build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Permission.ADDS_DOCUMENTS)
    @Operation(summary = "File the letter on the claim")
    @APIResponse(responseCode = "201", description = "Filed")
    @APIResponse(responseCode = "422", description = "A value is missing; its field is named")
    public Response file(@PathParam("reference") String reference, @NotNull Wanted wanted) {
        var key = wanted.key() == null ? UUID.randomUUID() : LetterIds.id(wanted.key());
        var document = letters.file(new ClaimReference(reference), LetterIds.template(wanted.template()), key);
        return Response.status(Response.Status.CREATED)
                .entity(new Done(document.toString()))
                .build();
    }

    @GET
    @Path("/{letter}/docx")
    @Produces(LetterTemplatesResource.DOCX)
    @RolesAllowed(Permission.OPENS_DOCUMENTS)
    @Operation(summary = "Take the DOCX of a filed letter away")
    public Response docx(@PathParam("reference") String reference, @PathParam("letter") String letter) {
        return Response.ok(letters.docx(LetterIds.id(letter)), LetterTemplatesResource.DOCX)
                .header("Content-Disposition", "attachment; filename=\"letter.docx\"")
                .build();
    }
}
