// SPDX-License-Identifier: Apache-2.0
package org.explant.web.standing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.explant.access.Permission;
import org.explant.standing.group.GroupActionChange;
import org.explant.standing.group.GroupActionLine;
import org.explant.standing.group.GroupActions;
import org.explant.standing.group.NewGroupAction;
import org.explant.standing.group.RegisterCount;
import org.explant.web.api.Texts;
import org.jspecify.annotations.Nullable;

/** Group actions that claims can belong to. */
@Path("/group-actions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Permission.READS_CLAIMS)
public class GroupActionsResource {
    @Inject
    private GroupActions groups;

    /** All of them. */
    public record Groups(long total, List<GroupActionLine> items) {}

    @GET
    @Path("/entered")
    @Operation(summary = "How many claims that the caller may see stand on the register of each")
    public Counts entered() {
        var items = groups.entered();
        return new Counts(items.size(), items);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a group action with what stood before each change; the ETag is its version")
    public Response read(@PathParam("id") String id) {
        var sheet = groups.sheet(Texts.id(id));
        return Response.ok(sheet)
                .tag(new EntityTag(sheet.line().version().toString()))
                .build();
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Permission.EDITS_CLAIMS)
    @Operation(summary = "Change a group action upon the version that If-Match names; what stood before is kept")
    @APIResponse(responseCode = "412", description = "Somebody else saved first; the fields that differ are named")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response change(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
            @NotNull @Valid Change change) {
        groups.change(Texts.id(id), new GroupActionChange(Texts.version(seen), change.wanted(), change.reason()));
        return read(id);
    }

    /** What one shall say, and why. */
    public record Change(
            @NotNull NewGroupAction wanted, @NotNull String reason) {}

    /** Entries by group. */
    public record Counts(long total, List<RegisterCount> items) {}

    /** What was added. */
    public record Added(UUID id) {}

    @GET
    @Operation(summary = "List group actions with their sources")
    public Groups lines() {
        var items = groups.lines();
        return new Groups(items.size(), items);
    }

    @POST
    @RolesAllowed(Permission.EDITS_CLAIMS)
    @Operation(summary = "Add a group action")
    public Response add(@NotNull @Valid NewGroupAction wanted) {
        return Response.status(Response.Status.CREATED)
                .entity(new Added(groups.add(wanted)))
                .build();
    }
}
