// SPDX-License-Identifier: Apache-2.0
package org.explant.web.citation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.explant.access.Permission;
import org.explant.citation.PageAtHand;
import org.explant.citation.PageCitation;
import org.explant.citation.PagesAtHand;
import org.explant.document.DocumentId;
import org.explant.web.api.Texts;
import org.jspecify.annotations.Nullable;

/** The page that the caller has picked up to cite. */
@Path("/page-at-hand")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Permission.EDITS_CLAIMS)
public class PageAtHandResource {
    @Inject
    private PagesAtHand pages;

    /** Which page to pick up. */
    public record Pick(@Nullable String document, int page) {}

    /** What is at hand. */
    public record Picked(String document, String title, int page, String claim) {
        static Picked of(PageAtHand found) {
            return new Picked(
                    found.page().document().toString(),
                    found.title(),
                    found.page().page(),
                    found.claim().value());
        }
    }

    @GET
    @Operation(summary = "The page that the caller has picked up to cite")
    @APIResponse(responseCode = "204", description = "None")
    public Response atHand() {
        return pages.atHand()
                .map(found -> Response.ok(Picked.of(found)).build())
                .orElseGet(() -> Response.noContent().build());
    }

    @PUT
    @Operation(summary = "Pick a page up to cite it; kept until another is picked up or the caller signs out")
    public Picked pickUp(@NotNull Pick wanted) {
        if (wanted.document() == null) throw new BadRequestException();
        return Picked.of(pages.pickUp(new PageCitation(new DocumentId(Texts.id(wanted.document())), wanted.page())));
    }

    @DELETE
    @Operation(summary = "Put the page down")
    @APIResponse(responseCode = "204", description = "Put down")
    public void putDown() {
        pages.putDown();
    }
}
