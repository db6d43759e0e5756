// SPDX-License-Identifier: Apache-2.0
package org.explant.web.conflict;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.explant.access.Permission;
import org.explant.claim.ClaimReference;
import org.explant.claim.Walls;
import org.explant.conflict.ConflictChecks;

/** The checks of everybody who joined a claim. */
@Path("/claims/{reference}/conflict-checks")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Permission.READS_CLAIMS)
public class ClaimConflictChecksResource {
    @Inject
    private ConflictChecks checks;

    @Inject
    private Walls walls;

    @GET
    @Operation(summary = "List the checks of everybody who joined the claim, the latest first")
    public ConflictChecksResource.Page list(@PathParam("reference") String reference) {
        var lines = checks.ofClaim(walls.open(new ClaimReference(reference)));
        return ConflictChecksResource.Page.of(lines.size(), lines);
    }
}
