// SPDX-License-Identifier: Apache-2.0
package org.explant.web.team;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.explant.access.AccountId;
import org.explant.access.Permission;
import org.explant.claim.ClaimReference;
import org.explant.team.CaseTeams;
import org.explant.team.TeamLine;

/** The team of a claim beside the two that the claim itself names. */
@Path("/claims/{reference}/team")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Permission.READS_CLAIMS)
public class TeamResource {
    @Inject
    private CaseTeams teams;

    /** Every place there is and was. */
    public record Places(long total, List<TeamLine> items) {}

    @GET
    @Operation(summary = "Paralegals, and who had which place before")
    public Places places(@PathParam("reference") String reference) {
        var items = teams.places(new ClaimReference(reference));
        return new Places(items.size(), items);
    }

    @PUT
    @Path("/paralegals/{account}")
    @RolesAllowed(Permission.EDITS_CLAIMS)
    @Operation(summary = "Put a paralegal into the team")
    public Places join(@PathParam("reference") String reference, @PathParam("account") UUID account) {
        teams.join(new ClaimReference(reference), new AccountId(account));
        return places(reference);
    }

    @DELETE
    @Path("/paralegals/{account}")
    @RolesAllowed(Permission.EDITS_CLAIMS)
    @Operation(summary = "Take a paralegal out of the team")
    public Places leave(@PathParam("reference") String reference, @PathParam("account") UUID account) {
        teams.leave(new ClaimReference(reference), new AccountId(account));
        return places(reference);
    }
}
