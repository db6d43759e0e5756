// SPDX-License-Identifier: Apache-2.0
package org.explant.web.review;

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
import org.explant.claim.ClaimId;
import org.explant.claim.ClaimReference;
import org.explant.claim.Walls;
import org.explant.review.ActionId;
import org.explant.review.FileReviews;
import org.explant.review.NewAction;
import org.explant.review.NewReview;
import org.explant.review.ReviewSheet;
import org.explant.web.api.Texts;
import org.jspecify.annotations.Nullable;

/** The reviews of one claim's file. */
@Path("/claims/{reference}/reviews")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Permission.READS_CLAIMS)
public class ClaimReviewsResource {
    @Inject
    private FileReviews reviews;

    @Inject
    private Walls walls;

    /** All of them. */
    public record Sheets(long total, List<ReviewSheet> items) {}

    /** A review as a program writes it. */
    public record Body(
            @Nullable String reviewer,
            @Nullable String reviewedOn,
            @Nullable String findings,
            @Nullable String nextDueOn,
            @Nullable List<Action> actions) {
        NewReview toReview() {
            if (findings == null) throw new BadRequestException();
            List<Action> asked = actions == null ? List.of() : actions;
            return new NewReview(
                    Texts.requiredAccount(reviewer),
                    Texts.day(reviewedOn),
                    findings,
                    Texts.day(nextDueOn),
                    asked.stream().map(Action::toAction).toList());
        }
    }

    /** What has to be put right, 28 days after the review where nothing else is said. */
    public record Action(
            @Nullable String words,
            @Nullable String owner,
            @Nullable String dueOn) {
        NewAction toAction() {
            if (words == null) throw new BadRequestException();
            return new NewAction(words, Texts.requiredAccount(owner), Texts.day(dueOn));
        }
    }

    @GET
    @Operation(summary = "List the reviews of a file and what they asked for, the latest first")
    public Sheets list(@PathParam("reference") String reference) {
        var sheets = reviews.sheets(claim(reference));
        return new Sheets(sheets.size(), sheets);
    }

    @POST
    @RolesAllowed(Permission.EDITS_CLAIMS)
    @Operation(summary = "Record a review of a file")
    @APIResponse(responseCode = "201", description = "Recorded")
    public Response record(@PathParam("reference") String reference, @NotNull Body wanted) {
        reviews.record(claim(reference), wanted.toReview());
        return Response.status(Response.Status.CREATED).entity(list(reference)).build();
    }

    @POST
    @Path("/actions/{action}/done")
    @RolesAllowed(Permission.EDITS_CLAIMS)
    @Operation(summary = "Say that what a review asked for has been put right")
    public Sheets finish(@PathParam("reference") String reference, @PathParam("action") String action) {
        claim(reference);
        reviews.finish(new ActionId(Texts.id(action)), null);
        return list(reference);
    }

    private ClaimId claim(String reference) {
        return walls.open(new ClaimReference(reference));
    }
}
