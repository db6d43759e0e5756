// SPDX-License-Identifier: Apache-2.0
package org.explant.web.standing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.explant.access.Permission;
import org.explant.standing.group.GroupActionLine;
import org.explant.standing.group.GroupActions;
import org.explant.standing.group.NewGroupAction;

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
