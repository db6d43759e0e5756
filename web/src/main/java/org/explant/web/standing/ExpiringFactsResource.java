// SPDX-License-Identifier: Apache-2.0
package org.explant.web.standing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.explant.access.Permission;
import org.explant.shared.SliceRequest;
import org.explant.standing.ExpiringLine;
import org.explant.standing.Standings;
import org.explant.standing.fact.FactKind;
import org.jspecify.annotations.Nullable;

/** Facts that end soon, across claims. */
@Path("/facts/expiring")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Permission.READS_CLAIMS)
public class ExpiringFactsResource {
    @Inject
    private Standings standings;

    /** One page of them. */
    public record Page(long total, List<ExpiringLine> items) {}

    @GET
    @Operation(summary = "Facts of open claims whose last day lies between from and to")
    public Page expiring(
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("kind") List<FactKind> kinds,
            @QueryParam("first") @DefaultValue("0") int first,
            @QueryParam("size") @DefaultValue("50") int size) {
        var begin = StandingResource.day(from);
        var end = StandingResource.day(to);
        if (begin == null || end == null) throw new BadRequestException();
        var slice = standings.expiring(
                kinds.isEmpty() ? List.of(FactKind.values()) : kinds,
                begin,
                end,
                new SliceRequest(first, size, "endsOn", true));
        return new Page(slice.total(), slice.items());
    }
}
