// SPDX-License-Identifier: Apache-2.0
package org.explant.web.coding;

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
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.explant.access.Permission;
import org.explant.coding.TagDetails;
import org.explant.coding.TagId;
import org.explant.coding.TagLine;
import org.explant.coding.Tags;
import org.explant.web.api.Texts;
import org.jspecify.annotations.Nullable;

/** The firm's tags. */
@Path("/tags")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Permission.READS_CLAIMS)
public class TagsResource {
    @Inject
    private Tags tags;

    /** All of them. */
    public record Lines(long total, List<TagLine> items) {}

    @GET
    @Operation(summary = "List the tags, those in use first")
    public Lines list() {
        var lines = tags.lines();
        return new Lines(lines.size(), lines);
    }

    @POST
    @RolesAllowed(Permission.KEEPS_TEMPLATES)
    @Operation(summary = "Add a tag")
    @APIResponse(responseCode = "201", description = "Added")
    public Response add(@NotNull @Valid TagDetails wanted) {
        var fresh = tags.add(wanted);
        return Response.created(URI.create("tags/" + fresh))
                .entity(tags.line(fresh))
                .build();
    }

    @GET
    @Path("/{tag}")
    @Operation(summary = "Read a tag; the ETag is its version")
    public Response read(@PathParam("tag") String tag) {
        var line = tags.line(new TagId(Texts.id(tag)));
        return Response.ok(line)
                .tag(new EntityTag(Integer.toString(line.version())))
                .build();
    }

    @PUT
    @Path("/{tag}")
    @RolesAllowed(Permission.KEEPS_TEMPLATES)
    @Operation(summary = "Change a tag upon the version that If-Match names; pages that have it keep it")
    @APIResponse(responseCode = "412", description = "Somebody else changed it first")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response change(
            @PathParam("tag") String tag,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
            @NotNull @Valid TagDetails wanted) {
        tags.change(new TagId(Texts.id(tag)), Texts.version(seen), wanted);
        return read(tag);
    }
}
