// SPDX-License-Identifier: Apache-2.0
package org.explant.web.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.explant.access.Permission;
import org.explant.document.DocumentChange;
import org.explant.document.DocumentId;
import org.explant.document.DocumentOriginals;
import org.explant.document.DocumentType;
import org.explant.document.DocumentVersion;
import org.explant.document.Documents;
import org.explant.document.PageReviews;
import org.explant.document.PageSheet;
import org.explant.document.PageTexts;
import org.explant.document.Privilege;
import org.explant.shared.NotFound;
import org.explant.shared.PartialDate;
import org.explant.web.document.NoSuchDocumentType;
import org.jspecify.annotations.Nullable;

/** One document: what is known about it, its file, its pages. */
@Path("/documents/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Permission.OPENS_DOCUMENTS)
public class DocumentsResource {
    @Inject
    private Documents documents;

    @Inject
    private DocumentOriginals originals;

    @Inject
    private PageTexts texts;

    @Inject
    private PageReviews reviews;

    @PathParam("id")
    private String id;

    @SuppressWarnings("NullAway.Init")
    public DocumentsResource() {}

    /** What to change; whatever is missing stays, an empty text takes away. */
    public record Change(
            @Nullable @Size(max = 300) String title,
            @Nullable String type,
            @Nullable String documentDate,
            @Nullable @Size(max = 200) String provider,
            @Nullable @Size(max = 200) String author,
            @Nullable Privilege privilege) {
        DocumentChange wanted() {
            return new DocumentChange(
                    title,
                    type == null ? null : DocumentType.ofCode(type).orElseThrow(NoSuchDocumentType::new),
                    documentDate == null ? null : new DocumentChange.NewDate(date(documentDate)),
                    provider,
                    author,
                    privilege);
        }

        private static @Nullable PartialDate date(String text) {
            return text.isBlank() ? null : PartialDate.parse(text);
        }
    }

    /** Which pages, both ends included. */
    public record Pages(int from, int to) {}

    /** Numbers of pages, in order. */
    public record PageNumbers(List<Integer> items) {}

    @GET
    @Operation(summary = "What is known about a document")
    public Response sheet() {
        var sheet = documents.sheet(document());
        return Response.ok(DocumentBody.of(sheet))
                .tag(Integer.toString(sheet.line().version()))
                .build();
    }

    @PATCH
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Permission.ADDS_DOCUMENTS)
    @Operation(summary = "Say what a document is; If-Match names the version that was seen")
    @APIResponse(responseCode = "412", description = "Somebody else changed it meanwhile")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response change(@HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen, @NotNull @Valid Change change) {
        if (seen == null || !seen.matches("\"\\d{1,9}\"")) return ProblemMapper.answer(Problems.ofStatus(428));
        int version = Integer.parseInt(seen.substring(1, seen.length() - 1));
        documents.change(List.of(new DocumentVersion(document(), version)), change.wanted());
        return sheet();
    }

    @GET
    @Path("/content")
    @Produces("application/pdf")
    @Operation(
            summary = "The file as received, by ranges where asked",
            description =
                    "disposition=view sends ranges proven segment by segment, for a viewer; otherwise the whole file"
                            + " is proven first and sent as an attachment.")
    @APIResponse(responseCode = "206", description = "The range that was asked for")
    @APIResponse(responseCode = "416", description = "No byte lies in the range that was asked for")
    public Response content(
            @HeaderParam("Range") @Nullable String range, @QueryParam("disposition") @Nullable String disposition) {
        return "view".equals(disposition)
                ? OriginalAnswer.inline(originals.view(document()), range)
                : OriginalAnswer.attachment(originals.download(document()), range);
    }

    @GET
    @Path("/pages/{page}")
    @Operation(summary = "The text of a page exactly as read, and a box for every word")
    public PageSheet page(@PathParam("page") int page) {
        return texts.sheet(document(), page);
    }

    @GET
    @Path("/reviewed")
    @Operation(summary = "Numbers of the pages that a person has reviewed")
    public PageNumbers reviewed() {
        return new PageNumbers(reviews.reviewed(document()));
    }

    @PUT
    @Path("/reviewed")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Say that the caller has reviewed these pages")
    public PageNumbers review(@NotNull Pages pages) {
        reviews.mark(document(), pages.from(), pages.to());
        return reviewed();
    }

    @DELETE
    @Path("/reviewed/{page}")
    @Operation(summary = "Say that the page was not reviewed after all")
    public PageNumbers unreview(@PathParam("page") int page) {
        reviews.unmark(document(), page, page);
        return reviewed();
    }

    private DocumentId document() {
        try {
            return new DocumentId(UUID.fromString(id));
        } catch (IllegalArgumentException noId) {
            throw new NotFound();
        }
    }
}
