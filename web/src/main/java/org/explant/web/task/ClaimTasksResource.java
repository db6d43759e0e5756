// SPDX-License-Identifier: Apache-2.0
package org.explant.web.task;

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
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.explant.access.Permission;
import org.explant.claim.ClaimId;
import org.explant.claim.ClaimReference;
import org.explant.claim.Walls;
import org.explant.task.TaskLine;
import org.explant.task.TaskState;
import org.explant.task.Tasks;
import org.explant.task.template.TaskTemplates;
import org.explant.web.api.Texts;
import org.jspecify.annotations.Nullable;

/** The tasks on one claim. */
@Path("/claims/{reference}/tasks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Permission.READS_CLAIMS)
public class ClaimTasksResource {
    @Inject
    private Tasks tasks;

    @Inject
    private TaskTemplates templates;

    @Inject
    private Walls walls;

    /** Those asked for. */
    public record Lines(long total, List<TaskLine> items) {}

    @GET
    @Operation(summary = "List the tasks of a claim, the earliest first; state narrows them")
    public Lines list(@PathParam("reference") String reference, @QueryParam("state") @Nullable String state) {
        Set<TaskState> states = state == null ? Set.of() : Set.of(Texts.code(TaskState.class, state));
        var lines = tasks.lines(claim(reference), states);
        return new Lines(lines.size(), lines);
    }

    @POST
    @RolesAllowed(Permission.EDITS_CLAIMS)
    @Operation(summary = "Set a task")
    @APIResponse(responseCode = "201", description = "Set")
    public Response set(@PathParam("reference") String reference, @NotNull TaskBody wanted) {
        var fresh = tasks.set(claim(reference), wanted.toDetails());
        return Response.created(URI.create("tasks/" + fresh))
                .entity(tasks.sheet(fresh).line())
                .build();
    }

    @POST
    @Path("/checklists/{template}")
    @RolesAllowed(Permission.EDITS_CLAIMS)
    @Operation(summary = "Start a checklist by hand; what is open from it already is not set twice")
    public Lines start(@PathParam("reference") String reference, @PathParam("template") String template) {
        templates.start(claim(reference), Texts.id(template));
        return list(reference, TaskState.OPEN.name());
    }

    private ClaimId claim(String reference) {
        return walls.open(new ClaimReference(reference));
    }
}
