// SPDX-License-Identifier: Apache-2.0
package org.explant.web.task;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.explant.access.Permission;
import org.explant.claim.Stage;
import org.explant.task.template.OwnedBy;
import org.explant.task.template.TaskTemplates;
import org.explant.task.template.TemplateChange;
import org.explant.task.template.TemplateDetails;
import org.explant.task.template.TemplateItemDetails;
import org.explant.task.template.TemplateLine;
import org.explant.web.api.Texts;
import org.jspecify.annotations.Nullable;

/** The firm's checklists. */
@Path("/task-templates")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Permission.READS_CLAIMS)
public class TaskTemplatesResource {
    @Inject
    private TaskTemplates templates;

    /** All of them. */
    public record Lines(long total, List<TemplateLine> items) {}

    /** A checklist as a program writes it. */
    public record Body(
            @Nullable String name,
            @Nullable String stage,
            @Nullable List<Item> items) {
        TemplateDetails toDetails() {
            if (name == null || stage == null || items == null) throw new BadRequestException();
            return new TemplateDetails(
                    name,
                    Texts.code(Stage.class, stage),
                    items.stream().map(Item::toDetails).toList());
        }
    }

    /** A line of it; {@code ownedBy} is FEE_EARNER where nothing is said. */
    public record Item(
            @Nullable String title,
            @Nullable Integer days,
            @Nullable String ownedBy) {
        TemplateItemDetails toDetails() {
            if (title == null || days == null) throw new BadRequestException();
            var part = ownedBy == null ? OwnedBy.FEE_EARNER : Texts.code(OwnedBy.class, ownedBy);
            return new TemplateItemDetails(title, days, part);
        }
    }

    @GET
    @Operation(summary = "List the checklists in the order of the stage line")
    public Lines list() {
        var lines = templates.lines();
        return new Lines(lines.size(), lines);
    }

    @POST
    @RolesAllowed(Permission.KEEPS_TEMPLATES)
    @Operation(summary = "Write a checklist that starts with a stage")
    @APIResponse(responseCode = "201", description = "Written")
    public Response write(@NotNull Body wanted) {
        var fresh = templates.write(wanted.toDetails());
        return Response.created(URI.create("task-templates/" + fresh))
                .entity(templates.sheet(fresh))
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a checklist and its editions; the ETag is the edition")
    public Response read(@PathParam("id") String id) {
        var sheet = templates.sheet(Texts.id(id));
        return Response.ok(sheet)
                .tag(new EntityTag(Integer.toString(sheet.edition())))
                .build();
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Permission.KEEPS_TEMPLATES)
    @Operation(summary = "Write the next edition upon the one that If-Match names; tasks under way stay as they are")
    @APIResponse(responseCode = "412", description = "Somebody else wrote the next edition first")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response change(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
            @NotNull Body wanted) {
        templates.change(Texts.id(id), new TemplateChange(Texts.version(seen), wanted.toDetails()));
        return read(id);
    }

    @PUT
    @Path("/{id}/retired")
    @RolesAllowed(Permission.KEEPS_TEMPLATES)
    @Operation(summary = "Let a checklist start no more")
    public Response retire(@PathParam("id") String id) {
        templates.retire(Texts.id(id), true);
        return read(id);
    }

    @DELETE
    @Path("/{id}/retired")
    @RolesAllowed(Permission.KEEPS_TEMPLATES)
    @Operation(summary = "Let a checklist start again")
    public Response restore(@PathParam("id") String id) {
        templates.retire(Texts.id(id), false);
        return read(id);
    }
}
