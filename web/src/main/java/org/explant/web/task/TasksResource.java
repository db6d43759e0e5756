// SPDX-License-Identifier: Apache-2.0
package org.explant.web.task;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.explant.access.Permission;
import org.explant.task.HandedOver;
import org.explant.task.Handover;
import org.explant.task.TaskEnd;
import org.explant.task.TaskId;
import org.explant.task.TaskLine;
import org.explant.task.TaskStepLine;
import org.explant.task.Tasks;
import org.explant.web.api.Texts;
import org.jspecify.annotations.Nullable;

/** One task and what happened to it. */
@Path("/tasks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Permission.READS_CLAIMS)
public class TasksResource {
    @Inject
    private Tasks tasks;

    /** A task, the claim it belongs to, and its history, the latest first. */
    public record Sheet(String claim, TaskLine task, List<TaskStepLine> steps) {}

    /** That it was done. */
    public record Done(@Nullable String on, @Nullable String note) {}

    /** Why. */
    public record Reason(@Nullable String reason) {
        String said() {
            return reason == null ? "" : reason;
        }
    }

    /** From whom to whom, and why. */
    public record HandoverBody(
            @Nullable String from,
            @Nullable String to,
            @Nullable String reason) {}

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a task with its history; the ETag is its version")
    public Response read(@PathParam("id") String id) {
        var sheet = tasks.sheet(task(id));
        return Response.ok(new Sheet(sheet.claim().value(), sheet.line(), sheet.steps()))
                .tag(new EntityTag(sheet.line().version().toString()))
                .build();
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Permission.EDITS_CLAIMS)
    @Operation(summary = "Change a task upon the version that If-Match names")
    @APIResponse(responseCode = "412", description = "Somebody else saved first")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response change(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
            @NotNull TaskBody wanted) {
        tasks.change(task(id), wanted.toChange(Texts.version(seen)));
        return read(id);
    }

    @POST
    @Path("/{id}/done")
    @RolesAllowed(Permission.EDITS_CLAIMS)
    @Operation(summary = "Say that a task is done")
    public Response finish(@PathParam("id") String id, @NotNull Done wanted) {
        tasks.finish(task(id), new TaskEnd(Texts.day(wanted.on()), wanted.note()));
        return read(id);
    }

    @POST
    @Path("/{id}/cancelled")
    @RolesAllowed(Permission.EDITS_CLAIMS)
    @Operation(summary = "Cancel a task, with a reason")
    public Response cancel(@PathParam("id") String id, @NotNull Reason wanted) {
        tasks.cancel(task(id), wanted.said());
        return read(id);
    }

    @POST
    @Path("/{id}/reopened")
    @RolesAllowed(Permission.EDITS_CLAIMS)
    @Operation(summary = "Open a task again, with a reason")
    public Response reopen(@PathParam("id") String id, @NotNull Reason wanted) {
        tasks.reopen(task(id), wanted.said());
        return read(id);
    }

    @POST
    @Path("/handovers")
    @RolesAllowed(Permission.EDITS_CLAIMS)
    @Operation(summary = "Hand over all open tasks of one person, as far as the other may know of the claims")
    public HandedOver handOver(@NotNull HandoverBody wanted) {
        return tasks.handOver(new Handover(
                Texts.requiredAccount(wanted.from()),
                Texts.requiredAccount(wanted.to()),
                wanted.reason() == null ? "" : wanted.reason()));
    }

    private static TaskId task(String id) {
        return new TaskId(Texts.id(id));
    }
}
