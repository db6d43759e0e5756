// SPDX-License-Identifier: Apache-2.0
package org.explant.web.guidance;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.explant.access.Permission;
import org.explant.monitoring.edition.GuidanceReleases;
import org.explant.monitoring.edition.ReleaseLine;
import org.jspecify.annotations.Nullable;

/** What was released of the guidance, and its withdrawal by another person. */
@Path("/guidance/releases")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Permission.READS_CLAIMS)
public class GuidanceReleasesResource {
    @Inject
    private GuidanceReleases releases;

    /** Why a release is to be withdrawn. */
    public record Why(@Nullable String reason) {}

    /** All of them. */
    public record Lines(long total, List<ReleaseLine> items) {}

    @GET
    @Operation(summary = "List every release there was, the latest first")
    public Lines lines() {
        var items = releases.lines();
        return new Lines(items.size(), items);
    }

    @POST
    @Path("/{release}/withdrawal-request")
    @RolesAllowed(Permission.EDITS_GUIDANCE)
    @Operation(summary = "Ask that another person withdraw it")
    public Lines ask(@PathParam("release") long release, @NotNull Why why) {
        releases.askForWithdrawal(release, why.reason() == null ? "" : why.reason());
        return lines();
    }

    @PUT
    @Path("/{release}/withdrawal")
    @RolesAllowed(Permission.RELEASES_GUIDANCE)
    @Operation(summary = "Withdraw it: never by whoever asked")
    public Lines withdraw(@PathParam("release") long release) {
        releases.withdraw(release);
        return lines();
    }
}
