// SPDX-License-Identifier: Apache-2.0
package org.explant.web.custody;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.explant.access.Permission;
import org.explant.custody.Custody;
import org.explant.custody.ExplantWish;
import org.explant.shared.SliceRequest;
import org.explant.web.api.Texts;
import org.explant.web.custody.CustodyJson.LineBody;

/** Removed components across claims. */
@Path("/explants")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Permission.READS_CLAIMS)
public class ExplantsResource {
    @Inject
    private Custody custody;

    /** A page of the list. */
    public record LineList(long total, List<LineBody> items) {}

    @GET
    @Operation(summary = "List removed components: ALL, NO_KNOWN_PLACE or HOLD_MISSING; sort with a minus descends")
    public LineList list(
            @QueryParam("wish") @DefaultValue("ALL") String wish,
            @QueryParam("first") @DefaultValue("0") int first,
            @QueryParam("size") @DefaultValue("50") int size,
            @QueryParam("sort") @DefaultValue("reference") String sort) {
        boolean down = sort.startsWith("-");
        var slice = custody.lines(
                Texts.code(ExplantWish.class, wish),
                new SliceRequest(first, size, down ? sort.substring(1) : sort, !down));
        return new LineList(
                slice.total(), slice.items().stream().map(LineBody::of).toList());
    }
}
