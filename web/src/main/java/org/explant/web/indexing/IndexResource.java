// SPDX-License-Identifier: Apache-2.0
package org.explant.web.indexing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.explant.access.Permission;
import org.explant.indexing.agreement.Comparisons;
import org.explant.indexing.agreement.IndexAgreements;
import org.explant.indexing.agreement.IndexReach;
import org.explant.indexing.agreement.IndexSheet;
import org.explant.indexing.agreement.SearchablePages;

/** Whether index and database agree. */
@Path("/index")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Permission.KEEPS_INDEX)
public class IndexResource {
    @Inject
    private IndexAgreements agreements;

    @Inject
    private Comparisons comparisons;

    @Inject
    private IndexReach reach;

    /** How much of the evidence can be found now, within what the caller may see. */
    public record Searchable(
            long pages,
            long searchable,
            int percent,
            long documentsPending,
            long documentsParked,
            long documentsFailed,
            Instant asAt) {
        static Searchable of(SearchablePages told) {
            return new Searchable(
                    told.pages(),
                    told.searchable(),
                    told.percent(),
                    told.documentsPending(),
                    told.documentsParked(),
                    told.documentsFailed(),
                    told.asAt());
        }
    }

    /** How a comparison went. */
    public record Compared(int disagreeing) {}

    @GET
    @Operation(summary = "The index: what it holds, what it could not take up, how the comparisons went")
    public IndexSheet sheet() {
        return agreements.sheet();
    }

    @GET
    @Path("/searchable")
    @RolesAllowed(Permission.SEARCHES)
    @Operation(summary = "How many of the pages that the caller may see can be found now")
    public Searchable searchable() {
        return Searchable.of(reach.searchable());
    }

    @POST
    @Path("/comparisons")
    @Operation(summary = "Compare index and database now; what differs is taken up again")
    public Compared compare() {
        return new Compared(comparisons.compare());
    }

    @POST
    @Path("/rebuilds")
    @Operation(summary = "Build the index anew from the database, while the present one answers")
    @APIResponse(responseCode = "202", description = "It has begun")
    public Response rebuild() {
        agreements.rebuild();
        return Response.accepted().build();
    }
}
