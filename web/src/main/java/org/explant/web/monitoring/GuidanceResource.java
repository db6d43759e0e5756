// SPDX-License-Identifier: Apache-2.0
package org.explant.web.monitoring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.explant.access.Permission;
import org.explant.monitoring.Guidances;
import org.explant.web.monitoring.GuidanceJson.Line;
import org.explant.web.monitoring.GuidanceJson.Version;
import org.jspecify.annotations.Nullable;

/** The regulator's alerts about follow-up, each cell with its source and how sure it is. */
@Path("/guidance")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Permission.READS_CLAIMS)
public class GuidanceResource {
    @Inject
    private Guidances guidances;

    /** Every version. */
    public record Lines(long total, List<Line> items) {}

    @GET
    @Operation(summary = "List every version of the guidance, the newest first")
    public Lines lines() {
        var items = guidances.lines().stream().map(Line::of).toList();
        return new Lines(items.size(), items);
    }

    @GET
    @Path("/version")
    @Operation(
            summary = "Read one version with its rows and triggers",
            description = "reference, for example MDA/2017/018")
    public Version version(@QueryParam("reference") @Nullable String reference) {
        if (reference == null) throw new BadRequestException();
        return Version.of(guidances.version(reference));
    }
}
