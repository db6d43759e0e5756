// SPDX-License-Identifier: Apache-2.0
package org.explant.web.search;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.explant.access.Permission;
import org.explant.claim.ClaimReference;
import org.explant.document.DocumentId;
import org.explant.search.alike.AlikePage;
import org.explant.search.alike.AlikePages;

/** Pages that are much like one page of a claim. */
@Path("/claims/{reference}/documents/{document}/pages/{page}/similar")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Permission.SEARCHES)
public class AlikeResource {
    @Inject
    private AlikePages pages;

    /**
     * What was found.
     *
     * @param comparable false for a page of too few words
     * @param complete false where more pages may be alike than were compared
     * @param least the least per cent that is listed
     */
    public record Lines(long total, boolean comparable, boolean complete, int least, List<Item> items) {}

    /** One page; the part of all runs of three words that both pages have, in per cent. */
    public record Item(String claim, String claimant, String document, String title, int page, int percent) {
        static Item of(AlikePage page) {
            return new Item(
                    page.claim().value(),
                    page.claimant(),
                    page.document().toString(),
                    page.title(),
                    page.page(),
                    page.percent());
        }
    }

    @GET
    @Operation(summary = "List the pages that are much like this one, in all claims that the reader may see")
    public Lines list(
            @PathParam("reference") String reference,
            @PathParam("document") UUID document,
            @PathParam("page") int page) {
        var list = pages.of(new ClaimReference(reference), new DocumentId(document), page);
        var items = list.items().stream().map(Item::of).toList();
        return new Lines(items.size(), list.comparable(), list.complete(), AlikePages.LEAST_PERCENT, items);
    }
}
