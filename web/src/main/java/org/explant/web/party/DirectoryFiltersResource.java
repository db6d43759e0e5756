// SPDX-License-Identifier: Apache-2.0
package org.explant.web.party;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.explant.access.Permission;
import org.explant.claim.Part;
import org.explant.claim.directory.DirectoryFilter;
import org.explant.claim.directory.DirectoryFilters;
import org.explant.party.organisation.OrganisationKind;
import org.explant.web.api.Texts;
import org.jspecify.annotations.Nullable;

/** Filters with words, kept so that the address of a list carries an id and no name. */
@Path("/directory-filters")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Permission.READS_CLAIMS)
public class DirectoryFiltersResource {
    @Inject
    private DirectoryFilters filters;

    /** A filter as a program writes one; what is missing asks for nothing. */
    public record FilterBody(
            @Nullable String words,
            @Nullable String part,
            @Nullable String kind,
            @Nullable Boolean withoutNumber) {
        DirectoryFilter toFilter() {
            return new DirectoryFilter(
                    Objects.requireNonNullElse(words, ""),
                    part == null ? null : Texts.code(Part.class, part),
                    kind == null ? null : Texts.code(OrganisationKind.class, kind),
                    Boolean.TRUE.equals(withoutNumber));
        }

        @Override
        public String toString() {
            return "FilterBody";
        }
    }

    /** What a kept filter is called. */
    public record Kept(UUID id) {}

    @POST
    @Operation(summary = "Keep a filter; GET /people?filter=id and GET /organisations?filter=id list by it")
    @APIResponse(responseCode = "201", description = "Kept")
    public Response keep(@NotNull FilterBody wanted) {
        return Response.status(Response.Status.CREATED)
                .entity(new Kept(filters.keep(wanted.toFilter())))
                .build();
    }
}
