// SPDX-License-Identifier: Apache-2.0
package org.explant.web.group;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.explant.access.Permission;
import org.explant.claim.ClaimReference;
import org.explant.group.proceedings.ProceedingSheet;
import org.explant.group.proceedings.Proceedings;

/** The claim forms that one claim stands on. */
@Path("/claims/{reference}/proceedings")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Permission.READS_CLAIMS)
public class ClaimProceedingsResource {
    @Inject
    private Proceedings proceedings;

    /** Each as if the claim stood there alone. */
    public record Forms(long total, List<ProceedingSheet> items) {}

    @GET
    @Operation(summary = "List the claim forms the claim stands on")
    public Forms forms(@PathParam("reference") String reference) {
        var forms = proceedings.ofClaim(new ClaimReference(reference));
        return new Forms(forms.size(), forms);
    }
}
