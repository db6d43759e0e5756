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
import org.explant.group.standstill.ClaimOnSchedule;
import org.explant.group.standstill.StandstillId;
import org.explant.group.standstill.StandstillTerms;
import org.explant.group.standstill.Standstills;
import org.jspecify.annotations.Nullable;

/** Is this claimant on the signed schedule? */
@Path("/claims/{reference}/standstills")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Permission.READS_CLAIMS)
public class ClaimStandstillsResource {
    @Inject
    private Standstills standstills;

    /** Every agreement that covers the claim. */
    public record Answers(long total, List<Answered> items) {}

    /** An agreement, and whether it names the claimant. */
    public record Answered(
            StandstillId standstill,
            StandstillTerms terms,
            ClaimOnSchedule.OnSchedule onSignedSchedule,
            @Nullable String printedName,
            @Nullable Integer page) {
        static Answered of(ClaimOnSchedule found) {
            return new Answered(found.standstill(), found.terms(), found.answer(), found.printedName(), found.page());
        }
    }

    @GET
    @Operation(summary = "Say for every agreement that covers the claim whether its schedule names the claimant")
    public Answers answers(@PathParam("reference") String reference) {
        var found = standstills.ofClaim(new ClaimReference(reference));
        return new Answers(found.size(), found.stream().map(Answered::of).toList());
    }
}
