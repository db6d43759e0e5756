// SPDX-License-Identifier: Apache-2.0
package org.explant.web.merge;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.explant.access.Permission;
import org.explant.claim.duplicate.Duplicates;
import org.explant.shared.SliceRequest;

/** Likely duplicates across the book. */
@Path("/duplicates")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Permission.MERGES_PARTIES)
public class DuplicatesResource {
    @Inject
    private Duplicates duplicates;

    /** A list of likely pairs. */
    public record Page(long total, List<MergeBody.Pair> items) {}

    @GET
    @Operation(summary = "List likely duplicates across the book, the likeliest first")
    public Page list(
            @QueryParam("first") @DefaultValue("0") int first, @QueryParam("size") @DefaultValue("50") int size) {
        var slice = duplicates.pairs(new SliceRequest(first, size, Duplicates.BY_LIKENESS, false));
        return new Page(
                slice.total(), slice.items().stream().map(MergeBody.Pair::of).toList());
    }
}
