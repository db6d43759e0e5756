// SPDX-License-Identifier: Apache-2.0
package org.explant.web.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.explant.access.Permission;
import org.explant.claim.ClaimFilter;
import org.explant.claim.ClaimFilters;
import org.explant.claim.NamedFilter;
import org.explant.claim.Stage;
import org.jspecify.annotations.Nullable;

/** Filters with words, kept so that the address of a list carries an id and no name. */
@Path("/claim-filters")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Permission.READS_CLAIMS)
public class ClaimFiltersResource {
    @Inject
    private ClaimFilters filters;

    /** A filter as a program writes one; what is missing asks for nothing. */
    public record FilterBody(
            @Nullable String words,
            @Nullable List<String> stages,
            @Nullable String feeEarner,
            @Nullable String supervisingPartner,
            @Nullable String openedFrom,
            @Nullable String openedTo,
            @Nullable String quietSince,
            @Nullable Boolean restricted,
            @Nullable String activeFrom,
            @Nullable String activeTo,
            @Nullable Integer nextKeyWithin) {
        ClaimFilter toFilter() {
            return new ClaimFilter(
                    Objects.requireNonNullElse(words, ""),
                    Objects.requireNonNullElse(stages, List.<String>of()).stream()
                            .map(name -> Texts.code(Stage.class, name))
                            .collect(Collectors.toSet()),
                    Texts.account(feeEarner),
                    Texts.account(supervisingPartner),
                    Texts.day(openedFrom),
                    Texts.day(openedTo),
                    Texts.day(quietSince),
                    restricted,
                    Texts.day(activeFrom),
                    Texts.day(activeTo),
                    nextKeyWithin);
        }
    }

    /** What a kept filter is called. */
    public record Kept(UUID id) {}

    /** The caller's views. */
    public record Views(long total, List<NamedFilter> items) {}

    /** A view's name. */
    public record Name(@Nullable String name) {}

    @GET
    @Operation(summary = "List the caller's views: kept filters with a name")
    public Views views() {
        var named = filters.named();
        return new Views(named.size(), named);
    }

    @PUT
    @Path("/{id}/name")
    @Operation(summary = "Give a kept filter a name, or another one")
    public void name(@PathParam("id") String id, @NotNull Name wanted) {
        filters.name(Texts.id(id), Objects.requireNonNullElse(wanted.name(), ""));
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Forget a kept filter")
    public void forget(@PathParam("id") String id) {
        filters.forget(Texts.id(id));
    }

    @POST
    @Operation(summary = "Keep a filter; GET /claims?filter=id lists by it, for the same caller alone")
    @APIResponse(responseCode = "201", description = "Kept")
    public Response keep(@NotNull FilterBody wanted) {
        return Response.status(Response.Status.CREATED)
                .entity(new Kept(filters.keep(wanted.toFilter())))
                .build();
    }
}
