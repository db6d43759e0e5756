// SPDX-License-Identifier: Apache-2.0
package org.explant.web.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.explant.access.Permission;
import org.explant.claim.ClaimId;
import org.explant.claim.ClaimReference;
import org.explant.claim.Walls;
import org.explant.document.DocumentId;
import org.explant.document.DocumentType;
import org.explant.document.Documents;
import org.explant.document.IncomingFile;
import org.explant.document.NewDocument;
import org.explant.shared.PartialDate;
import org.explant.shared.SliceRequest;
import org.explant.web.document.HeaderText;
import org.explant.web.document.NoSuchDocumentType;
import org.explant.web.document.NotAnUpload;
import org.explant.web.document.UploadedForm;
import org.jspecify.annotations.Nullable;

/** The documents of one claim: listed, and brought in as a stream that is put down nowhere but in the vault. */
@Path("/claims/{reference}/documents")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Permission.OPENS_DOCUMENTS)
public class ClaimDocumentsResource {
    @Inject
    private Documents documents;

    @Inject
    private Walls walls;

    @PathParam("reference")
    private String reference;

    @Context
    private HttpHeaders headers;

    @Context
    private UriInfo uri;

    /** A page of the list. */
    public record DocumentList(long total, List<DocumentBody> items) {}

    /** Whatever is not read to its end yet. */
    public record Progress(List<DocumentBody> items) {}

    @SuppressWarnings("NullAway.Init")
    public ClaimDocumentsResource() {}

    @GET
    @Operation(summary = "List the documents of a claim, by pages from 0")
    public DocumentList list(
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("size") @DefaultValue("50") int size,
            @QueryParam("sort") @DefaultValue("received") String sort,
            @QueryParam("ascending") @DefaultValue("false") boolean ascending) {
        var slice = documents.lines(claim(), new SliceRequest(Math.multiplyExact(page, size), size, sort, ascending));
        return new DocumentList(
                slice.total(),
                slice.items().stream().map(l -> DocumentBody.of(name(), l)).toList());
    }

    @GET
    @Path("/progress")
    @Operation(summary = "Those documents that wait to be read or are being read")
    public Progress progress() {
        return new Progress(documents.unsettled(claim()).stream()
                .map(l -> DocumentBody.of(name(), l))
                .toList());
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Permission.ADDS_DOCUMENTS)
    @Operation(
            summary = "Bring in a file: its bytes are the body",
            description = "X-File-Name, X-Document-Title: percent-encoded UTF-8. X-Document-Type: a type code."
                    + " X-Document-Date: 2019-03-14, 2019-03, 2019, ~2019 or from/to. X-Keep-Both: true keeps a file that"
                    + " the claim holds already. The same uploadId sent again makes no second document.")
    @APIResponse(responseCode = "201", description = "Stored and recorded")
    @APIResponse(responseCode = "409", description = "The same file lies in this claim already")
    @APIResponse(responseCode = "413", description = "The file is too large")
    public Response receive(
            InputStream body,
            @HeaderParam("X-File-Name") @Nullable String fileName,
            @HeaderParam("X-Document-Type") @Nullable String type,
            @HeaderParam("X-Document-Date") @Nullable String date)
            throws IOException {
        if (fileName == null) throw new NotAnUpload();
        var wanted = upload(HeaderText.decoded(fileName), headers.getHeaderString("X-Upload-Id"))
                .described(
                        HeaderText.decodedIfAny(headers.getHeaderString("X-Document-Title")),
                        type == null ? DocumentType.UNSORTED : type(type),
                        date == null ? null : PartialDate.parse(HeaderText.decoded(date)));
        return received(wanted, () -> body);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(Permission.ADDS_DOCUMENTS)
    @Operation(summary = "Bring in a file by a form: file, type, title, documentDate")
    public Response receiveForm(InputStream body, @HeaderParam(HttpHeaders.CONTENT_TYPE) MediaType type)
            throws IOException {
        var form = UploadedForm.of(body, type.getParameters().get("boundary"));
        return received(
                upload(form.fileName(), form.field("uploadId").orElse(headers.getHeaderString("X-Upload-Id"))), form);
    }

    private Response received(NewDocument wanted, IncomingFile file) throws IOException {
        DocumentId id = documents.receive(claim(), wanted, file);
        var body = DocumentBody.of(documents.sheet(id));
        return Response.created(uri.getBaseUriBuilder().path("documents/" + id).build())
                .entity(body)
                .build();
    }

    private NewDocument upload(String fileName, @Nullable String header) {
        @Nullable String asked = uri.getQueryParameters().getFirst("uploadId");
        String fallback = header == null || header.isBlank() ? UUID.randomUUID().toString() : header;
        boolean keepBoth = "true".equals(headers.getHeaderString("X-Keep-Both"));
        return new NewDocument(
                asked == null ? fallback : asked, fileName, length(), null, DocumentType.UNSORTED, null, keepBoth);
    }

    private long length() {
        String said = headers.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        return said != null && said.matches("\\d{1,18}") ? Long.parseLong(said) : -1;
    }

    private static DocumentType type(String code) {
        return DocumentType.ofCode(code).orElseThrow(NoSuchDocumentType::new);
    }

    private ClaimId claim() {
        return walls.open(new ClaimReference(reference));
    }

    private String name() {
        return new ClaimReference(reference).value();
    }
}
