// SPDX-License-Identifier: Apache-2.0
package org.explant.web.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.explant.access.Permission;
import org.explant.claim.ClaimChange;
import org.explant.claim.ClaimFilters;
import org.explant.claim.ClaimReference;
import org.explant.claim.Claims;
import org.explant.claim.NewClaim;
import org.explant.claim.duplicate.EvenIfAlike;
import org.jspecify.annotations.Nullable;

/** Claims as programs read and write them. What the wall hides is answered like what does not exist. */
@Path("/claims")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Permission.READS_CLAIMS)
public class ClaimsResource {
    private static final Jsonb JSON = JsonbBuilder.create();

    @Inject
    private Claims claims;

    @Inject
    private ClaimFilters filters;

    /** A program that opens claims holds its claimants itself; the list of duplicates looks through them afterwards. */
    @Inject
    private EvenIfAlike even;

    /** One page of a list: how many there are, and these. */
    public record Page(long total, List<ClaimBody.Line> items) {}

    @GET
    @Operation(summary = "List claims: filtered, sorted, a page at a time")
    public Page list(@BeanParam ClaimWish wish) {
        var kept = wish.kept();
        var filter = kept == null ? wish.filter() : filters.kept(Texts.id(kept));
        var slice = claims.lines(filter, wish.slice());
        return new Page(
                slice.total(), slice.items().stream().map(ClaimBody.Line::of).toList());
    }

    @POST
    @RolesAllowed(Permission.EDITS_CLAIMS)
    @Operation(summary = "Open a claim; the same Idempotency-Key again answers with the claim it opened")
    @APIResponse(responseCode = "201", description = "Opened")
    @APIResponse(
            responseCode = "409",
            description = "Somebody alike is held: the candidates; confirmedNew opens all the same")
    public Response open(@HeaderParam("Idempotency-Key") @Nullable String formKey, @NotNull ClaimBody.Details wanted) {
        if (Boolean.TRUE.equals(wanted.confirmedNew())) even.say();
        var key = formKey == null ? UUID.randomUUID() : Texts.id(formKey);
        var reference = claims.open(new NewClaim(key, wanted.toDetails(), Texts.day(wanted.openedOn())));
        return whole(Response.created(URI.create("claims/" + reference)), reference);
    }

    @GET
    @Path("/{reference}")
    @Operation(summary = "Read a claim; the ETag is the edition of its details")
    public Response read(@PathParam("reference") String reference) {
        return whole(Response.ok(), new ClaimReference(reference));
    }

    @PATCH
    @Path("/{reference}")
    @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
    @RolesAllowed(Permission.EDITS_CLAIMS)
    @Operation(summary = "Change details by a merge patch (RFC 7396) upon the edition that If-Match names")
    @APIResponse(responseCode = "412", description = "Somebody else saved first; the fields that differ are named")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response change(
            @PathParam("reference") String reference,
            @HeaderParam("If-Match") @Nullable String edition,
            @NotNull JsonObject patch) {
        var claim = new ClaimReference(reference);
        var present = claims.sheet(claim).details();
        if (edition == null || edition.equals("*")) return ProblemMapper.answer(Problems.ofStatus(428));
        var wanted = patched(ClaimBody.Details.of(present), patch).toDetails();
        claims.change(claim, new ClaimChange(number(edition), wanted));
        return whole(Response.ok(), claim);
    }

    private Response whole(Response.ResponseBuilder answer, ClaimReference reference) {
        var sheet = claims.sheet(reference);
        return answer.entity(ClaimBody.of(sheet))
                .tag(new EntityTag(Integer.toString(sheet.edition())))
                .build();
    }

    private static ClaimBody.Details patched(ClaimBody.Details present, JsonObject patch) {
        var before = JSON.fromJson(JSON.toJson(present), JsonObject.class);
        var after = Json.createMergePatch(patch).apply(before);
        return JSON.fromJson(after.toString(), ClaimBody.Details.class);
    }

    /** An edition that no claim has, where the header is none of ours: it then matches nothing. */
    private static int number(String tag) {
        return tag.matches("\"[0-9]{1,9}\"") ? Integer.parseInt(tag.substring(1, tag.length() - 1)) : -1;
    }
}
