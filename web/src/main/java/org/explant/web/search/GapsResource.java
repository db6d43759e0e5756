// SPDX-License-Identifier: Apache-2.0
package org.explant.web.search;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.explant.access.Permission;
import org.explant.claim.ClaimReference;
import org.explant.search.gap.Gap;
import org.explant.search.gap.Gaps;
import org.jspecify.annotations.Nullable;

/** What no search can find yet. */
@Path("/unsearchable")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Permission.SEARCHES)
public class GapsResource {
    @Inject
    private Gaps gaps;

    /** What is listed; {@code complete} is false where there is more. */
    public record Lines(long total, boolean complete, List<Item> items) {}

    /** One page, or a whole document where the page is 0. */
    public record Item(String claim, String document, String title, int page, String state) {
        static Item of(Gap gap) {
            return new Item(gap.claim().value(), gap.document().toString(), gap.title(), gap.page(), gap.state());
        }
    }

    @GET
    @Operation(summary = "List pages and documents that cannot be searched, in one claim or in all")
    public Lines list(@QueryParam("claim") @Nullable String claim) {
        var found = gaps.list(claim == null || claim.isBlank() ? null : new ClaimReference(claim));
        var items = found.items().stream().map(Item::of).toList();
        return new Lines(items.size(), found.complete(), items);
    }
}
