// SPDX-License-Identifier: Apache-2.0
package org.explant.web.party;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.explant.claim.role.Introductions;
import org.explant.claim.role.RoleChange;
import org.explant.claim.role.RoleEnd;
import org.explant.claim.role.RoleId;
import org.explant.claim.role.Roles;
import org.explant.shared.NotFound;
import org.explant.web.api.Texts;
import org.jspecify.annotations.Nullable;

/** Who plays which part in a claim. */
@Path("/claims/{reference}/roles")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Permission.READS_CLAIMS)
public class RolesResource {
    @Inject
    private Roles roles;

    @Inject
    private Introductions introductions;

    @Inject
    private Walls walls;

    @PathParam("reference")
    private String reference = "";

    /** Everybody who plays or played a part. */
    public record Page(long total, List<RoleBody> items) {}

    @GET
    @Operation(summary = "List who plays or played which part, those of the present first")
    public Page list() {
        var lines = roles.of(claim());
        return new Page(lines.size(), lines.stream().map(RoleBody::of).toList());
    }

    @POST
    @RolesAllowed(Permission.EDITS_CLAIMS)
    @Operation(summary = "Let a person or an organisation, known or new, play a part")
    @APIResponse(responseCode = "201", description = "Added")
    public Response add(@NotNull RoleBody.Wish wanted) {
        return one(Response.status(Response.Status.CREATED), added(wanted));
    }

    @PUT
    @Path("/{role}")
    @RolesAllowed(Permission.EDITS_CLAIMS)
    @Operation(
            summary = "Replace what is said of a role upon the version that If-Match names; what stood before is kept")
    @APIResponse(responseCode = "412", description = "Somebody else saved first")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response change(
            @PathParam("role") String role,
            @HeaderParam("If-Match") @Nullable String version,
            @NotNull RoleBody.Wish wanted) {
        if (Editions.isMissing(version)) return Editions.missing();
        var changed = new RoleId(Ids.id(role));
        var change = new RoleChange(Editions.version(version), wanted.toContent(), wanted.reason());
        roles.change(claim(), changed, change);
        return one(Response.ok(), changed);
    }

    @POST
    @Path("/{role}/end")
    @RolesAllowed(Permission.EDITS_CLAIMS)
    @Operation(summary = "End a role upon the version that If-Match names; it stays to be seen")
    @APIResponse(responseCode = "412", description = "Somebody else saved first")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response end(
            @PathParam("role") String role,
            @HeaderParam("If-Match") @Nullable String version,
            @NotNull RoleBody.End wanted) {
        if (Editions.isMissing(version)) return Editions.missing();
        var on = Texts.day(wanted.on());
        if (on == null) throw new BadRequestException();
        var ended = new RoleId(Ids.id(role));
        roles.end(claim(), ended, new RoleEnd(Editions.version(version), on, wanted.reason()));
        return one(Response.ok(), ended);
    }

    private RoleId added(RoleBody.Wish wanted) {
        if (wanted.newPerson() != null)
            return introductions.person(claim(), wanted.newPerson().toContent().details(), wanted.toWish());
        if (wanted.newOrganisation() != null)
            return introductions.organisation(claim(), wanted.newOrganisation().toDetails(), wanted.toWish());
        return roles.add(claim(), wanted.toParty(), wanted.toWish());
    }

    private Response one(Response.ResponseBuilder answer, RoleId role) {
        var line = roles.of(claim()).stream()
                .filter(each -> each.roleId().equals(role))
                .findFirst()
                .orElseThrow(NotFound::new);
        return answer.entity(RoleBody.of(line))
                .tag(Editions.tag(line.version()))
                .build();
    }

    private ClaimId claim() {
        return walls.open(new ClaimReference(reference));
    }
}
