// SPDX-License-Identifier: Apache-2.0
package org.explant.web.monitoring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.explant.access.Permission;
import org.explant.claim.ClaimReference;
import org.explant.claim.Walls;
import org.explant.monitoring.Surveillance;
import org.explant.web.monitoring.SurveillanceJson.Both;
import org.jspecify.annotations.Nullable;

/** What the hips of a claim should have had and are due. */
@Path("/claims/{reference}/surveillance")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Permission.READS_CLAIMS)
public class ClaimSurveillanceResource {
    @Inject
    private Surveillance surveillance;

    @Inject
    private Walls walls;

    @GET
    @Operation(
            summary = "Judge the hips of the claim's ledger by both clocks",
            description = "asOf, for example 2018-01-01; today when it is missing")
    public Both read(@PathParam("reference") String reference, @QueryParam("asOf") @Nullable String asOf) {
        var claim = walls.open(new ClaimReference(reference));
        return Both.of(surveillance.ofClaim(claim, asOf == null ? null : AssessWish.day(asOf)));
    }
}
