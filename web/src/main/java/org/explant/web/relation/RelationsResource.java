// SPDX-License-Identifier: Apache-2.0
package org.explant.web.relation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.explant.access.Permission;
import org.explant.claim.ClaimReference;
import org.explant.relation.NewRelation;
import org.explant.relation.RelationLine;
import org.explant.relation.Relations;
import org.jspecify.annotations.Nullable;

/** Claims that belong together. */
@Path("/claims/{reference}/relations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Permission.READS_CLAIMS)
public class RelationsResource {
    @Inject
    private Relations relations;

    /** All that exist for the reader. */
    public record Lines(long total, List<RelationLine> items) {}

    /** Why it is no relation after all. */
    public record End(@Nullable String reason) {}

    @GET
    @Operation(summary = "Claims related to this one")
    public Lines lines(@PathParam("reference") String reference) {
        var items = relations.of(new ClaimReference(reference));
        return new Lines(items.size(), items);
    }

    @POST
    @RolesAllowed(Permission.EDITS_CLAIMS)
    @Operation(summary = "Relate two claims; both say so")
    public Response relate(@PathParam("reference") String reference, @NotNull @Valid NewRelation wanted) {
        relations.relate(new ClaimReference(reference), wanted);
        return Response.status(Response.Status.CREATED).entity(lines(reference)).build();
    }

    @POST
    @Path("/{relation}/end")
    @RolesAllowed(Permission.EDITS_CLAIMS)
    @Operation(summary = "End a relation")
    public Lines end(
            @PathParam("reference") String reference, @PathParam("relation") UUID relation, @NotNull End wanted) {
        relations.end(new ClaimReference(reference), relation, Objects.requireNonNullElse(wanted.reason(), ""));
        return lines(reference);
    }
}
