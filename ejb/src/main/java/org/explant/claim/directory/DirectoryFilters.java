// SPDX-License-Identifier: Apache-2.0
package org.explant.claim.directory;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.explant.access.Permission;
import org.explant.claim.FileTrail;
import org.explant.shared.NotFound;

/** Filters of the directory: kept first, so that an address carries an id and no name. */
@Stateless
@RolesAllowed(Permission.READS_CLAIMS)
public class DirectoryFilters {
    @Inject
    private DirectoryFilterQueries queries;

    @Inject
    private FileTrail trail;

    /** The id under which the reader, and nobody else, finds the filter again. */
    public UUID keep(@NotNull @Valid DirectoryFilter filter) {
        var fresh = new KeptDirectoryFilter(filter, trail.entered());
        queries.entityManager().persist(fresh);
        return fresh.filterId();
    }

    /** The filter the reader kept under that id. */
    public DirectoryFilter kept(@NotNull UUID filter) {
        return queries.kept(filter, trail.reader())
                .map(KeptDirectoryFilter::filter)
                .orElseThrow(NotFound::new);
    }
}
