// SPDX-License-Identifier: Apache-2.0
package org.explant.web.coding;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.explant.access.Permission;
import org.explant.claim.ClaimId;
import org.explant.claim.ClaimReference;
import org.explant.claim.Walls;
import org.explant.coding.Coding;
import org.explant.coding.CodingLine;
import org.explant.coding.CodingSpot;
import org.explant.coding.TagId;
import org.explant.document.DocumentId;
import org.explant.web.api.Texts;

/** Tags on the pages and documents of one claim; putting and taking twice is once. */
@Path("/claims/{reference}/tags")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@RolesAllowed(Permission.READS_CLAIMS)
public class ClaimTagsResource {
    private static final int LARGEST = 200;

    @Inject
    private Coding coding;

    @Inject
    private Walls walls;

    @PathParam("reference")
    private String reference;

    /** A page of the list. */
    public record Lines(long total, List<CodingBody> items) {}

    @SuppressWarnings("NullAway.Init")
    public ClaimTagsResource() {}

    @GET
    @Operation(summary = "List the tags that stand in a claim, by document and page; pages from 0")
    public Lines list(
            @QueryParam("page") @DefaultValue("0") int page, @QueryParam("size") @DefaultValue("50") int size) {
        if (page < 0 || size < 1 || size > LARGEST) throw new BadRequestException();
        var slice = coding.lines(claim(), page, size);
        return lines(slice.total(), slice.items());
    }

    @GET
    @Path("/documents/{document}")
    @Operation(summary = "Every tag there ever was on a document, those taken off among them, oldest first")
    public Lines ofDocument(@PathParam("document") String document) {
        var lines = coding.ofDocument(claim(), new DocumentId(Texts.id(document)));
        return lines(lines.size(), lines);
    }

    @PUT
    @Path("/documents/{document}/{page}/{tag}")
    @RolesAllowed(Permission.EDITS_CLAIMS)
    @Operation(summary = "Put a tag on a page; page 0 is the document as a whole")
    public Lines put(
            @PathParam("document") String document, @PathParam("page") int page, @PathParam("tag") String tag) {
        coding.put(claim(), new TagId(Texts.id(tag)), spot(document, page));
        return ofDocument(document);
    }

    @DELETE
    @Path("/documents/{document}/{page}/{tag}")
    @RolesAllowed(Permission.EDITS_CLAIMS)
    @Operation(summary = "Take a tag off again; that it stood there stays known")
    public Lines take(
            @PathParam("document") String document, @PathParam("page") int page, @PathParam("tag") String tag) {
        coding.take(claim(), new TagId(Texts.id(tag)), spot(document, page));
        return ofDocument(document);
    }

    private static Lines lines(long total, List<CodingLine> lines) {
        return new Lines(total, lines.stream().map(CodingBody::of).toList());
    }

    private static CodingSpot spot(String document, int page) {
        return new CodingSpot(new DocumentId(Texts.id(document)), page);
    }

    private ClaimId claim() {
        return walls.open(new ClaimReference(reference));
    }
}
