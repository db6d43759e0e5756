// SPDX-License-Identifier: Apache-2.0
package org.explant.claim;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;
import org.explant.access.CurrentReader;
import org.explant.access.Permission;
import org.explant.shared.NotFound;

/** Asks the wall. What is hidden and what does not exist are refused alike. */
@Stateless
@RolesAllowed(Permission.READS_CLAIMS)
public class Walls {
    @Inject
    private WallQueries queries;

    @Inject
    private CurrentReader reader;

    /** The claim of that name. */
    @RolesAllowed({Permission.READS_CLAIMS, Permission.SYSTEM})
    public ClaimId open(ClaimReference reference) {
        return (reader.may(Permission.SYSTEM)
                        ? queries.anyClaimOf(reference)
                        : queries.claimOf(reference, reader.accountId()))
                .orElseThrow(NotFound::new);
    }

    /** Refuses where the reader may not know of the claim; for the system, where there is none. */
    @RolesAllowed({Permission.READS_CLAIMS, Permission.SYSTEM})
    public void check(ClaimId claim) {
        var found = reader.may(Permission.SYSTEM) ? queries.anyClaim(claim) : queries.claim(claim, reader.accountId());
        if (found.isEmpty()) throw new NotFound();
    }

    /** Every claim that exists for the reader; asked anew each time, so that a removal counts at once. */
    public Set<ClaimId> visible() {
        return Set.copyOf(queries.claims(reader.accountId()));
    }
}
