// SPDX-License-Identifier: Apache-2.0
package org.explant.web.citation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.explant.access.Permission;
import org.explant.citation.CitationId;
import org.explant.citation.Citations;
import org.explant.citation.CitedFact;
import org.explant.citation.PageCitation;
import org.explant.claim.ClaimId;
import org.explant.claim.ClaimReference;
import org.explant.claim.Walls;
import org.explant.document.DocumentId;
import org.explant.web.api.Texts;
import org.jspecify.annotations.Nullable;

/** The pages that prove facts of a claim. */
@Path("/claims/{reference}/citations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Permission.READS_CLAIMS)
public class CitationsResource {
    @Inject
    private Citations citations;

    @Inject
    private Walls walls;

    /** A wish to cite: {@code fact} as {@code KIND:id:field}. */
    public record NewCitation(
            @Nullable String fact, @Nullable String document, int page) {}

    /** Why a citation no longer counts. */
    public record Withdrawal(@Nullable String reason) {}

    /** Every citation there ever was. */
    public record CitationList(long total, List<CitationBody> items) {}

    @GET
    @Operation(summary = "List the citations of a claim, withdrawn ones among them")
    public CitationList list(@PathParam("reference") String reference) {
        var items =
                citations.all(claim(reference)).stream().map(CitationBody::of).toList();
        return new CitationList(items.size(), items);
    }

    @POST
    @RolesAllowed(Permission.EDITS_CLAIMS)
    @Operation(summary = "Cite a page of a document of this claim for a fact")
    @APIResponse(
            responseCode = "201",
            description = "Cited; the same page again for the same fact is the same citation")
    @APIResponse(responseCode = "422", description = "The document is another claim's, or has no such page")
    public Response cite(@PathParam("reference") String reference, @NotNull NewCitation wanted) {
        if (wanted.fact() == null || wanted.document() == null) throw new BadRequestException();
        var claim = claim(reference);
        var fact = CitedFact.parse(wanted.fact());
        var page = new PageCitation(new DocumentId(Texts.id(wanted.document())), wanted.page());
        var id = citations.cite(claim, fact, page);
        var cited = citations.ofFact(claim, fact).stream()
                .filter(line -> line.citationId().equals(id))
                .map(CitationBody::of)
                .findFirst();
        return Response.status(Response.Status.CREATED)
                .entity(cited.orElseThrow())
                .build();
    }

    @POST
    @Path("/{citation}/withdrawal")
    @RolesAllowed(Permission.EDITS_CLAIMS)
    @Operation(summary = "Withdraw a citation, with a reason")
    @APIResponse(responseCode = "204", description = "Withdrawn")
    public void withdraw(
            @PathParam("reference") String reference,
            @PathParam("citation") String citation,
            @NotNull Withdrawal wanted) {
        citations.withdraw(
                claim(reference), new CitationId(Texts.id(citation)), wanted.reason() == null ? "" : wanted.reason());
    }

    private ClaimId claim(String reference) {
        return walls.open(new ClaimReference(reference));
    }
}
