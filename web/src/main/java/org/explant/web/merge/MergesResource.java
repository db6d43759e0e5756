// SPDX-License-Identifier: Apache-2.0
package org.explant.web.merge;

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
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.explant.access.Permission;
import org.explant.claim.merge.MergeHistory;
import org.explant.claim.merge.Merges;

/** Merges, and what stood before them. */
@Path("/merges")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Permission.READS_CLAIMS)
public class MergesResource {
    @Inject
    private Merges merges;

    @Inject
    private MergeHistory history;

    @GET
    @Path("/preview")
    @RolesAllowed(Permission.MERGES_PARTIES)
    @Operation(summary = "Everything that a merge would do; nothing is done yet")
    @APIResponse(responseCode = "403", description = "This one is for whoever decides conflicts")
    public MergeBody.Preview preview(
            @QueryParam("kind") String kind, @QueryParam("kept") String kept, @QueryParam("gone") String gone) {
        return MergeBody.Preview.of(merges.preview(Parties.of(kind, kept), Parties.of(kind, gone)));
    }

    @POST
    @RolesAllowed(Permission.MERGES_PARTIES)
    @Operation(
            summary =
                    "Make one entry of two, upon the versions of the preview; fromGone names fields taken from the other")
    @APIResponse(responseCode = "201", description = "Merged; the answer says what stood before")
    @APIResponse(responseCode = "403", description = "This one is for whoever decides conflicts")
    @APIResponse(responseCode = "412", description = "One of the two was changed since the preview")
    public Response merge(@NotNull MergeBody.Wish wanted) {
        var merge = merges.merge(wanted.toWish());
        return Response.created(URI.create("merges/" + merge))
                .entity(MergeBody.Before.of(history.sheet(merge)))
                .build();
    }

    @GET
    @Path("/{merge}")
    @Operation(summary = "What stood before a merge: the two entries and every row that was carried")
    public MergeBody.Before before(@PathParam("merge") String merge) {
        return MergeBody.Before.of(history.sheet(Parties.id(merge)));
    }
}
