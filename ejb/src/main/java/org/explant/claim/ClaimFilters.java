// SPDX-License-Identifier: Apache-2.0
package org.explant.claim;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.explant.access.Permission;
import org.explant.shared.NotFound;

/** Filters of the list of claims: kept first, so that an address carries an id and no name. */
@Stateless
@RolesAllowed(Permission.READS_CLAIMS)
public class ClaimFilters {
    @Inject
    private KeptFilterQueries queries;

    @Inject
    private ClaimTrail trail;

    /** The id under which the reader, and nobody else, finds the filter again. */
    public UUID keep(@NotNull @Valid ClaimFilter filter) {
        var stamp = trail.stamp();
        var fresh = new KeptFilter(filter, stamp.by(), stamp.at());
        queries.entityManager().persist(fresh);
        return fresh.filterId();
    }

    /** The filter the reader kept under that id. */
    public ClaimFilter kept(@NotNull UUID filter) {
        return queries.kept(filter, trail.reader()).map(KeptFilter::filter).orElseThrow(NotFound::new);
    }
}
