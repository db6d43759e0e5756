// SPDX-License-Identifier: Apache-2.0
package org.explant.importing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.explant.access.CurrentReader;
import org.explant.access.Permission;
import org.explant.importing.row.ImportId;
import org.explant.shared.NotFound;

/** What the columns of known sheets mean, saved for everybody in the firm. */
@Stateless
@RolesAllowed(Permission.IMPORTS_CLAIMS)
public class Mappings {
    @Inject
    private ImportQueries queries;

    @Inject
    private ImportDrawer drawer;

    @Inject
    private CurrentReader reader;

    @Inject
    private Clock clock;

    /** The saved ones, laid upon that sheet; those that fit whole come first. */
    public List<SuggestedMapping> upon(@NotNull ImportId job) {
        var line = drawer.take(job);
        var headings = line.sheet(drawer.counts(job)).headings();
        return queries.mappings(line.kind()).stream()
                .map(saved -> saved.upon(headings))
                .sorted((one, other) -> Boolean.compare(other.fits(), one.fits()))
                .toList();
    }

    /** Saves what the sheet's columns mean under a name; the same name again replaces it. */
    public void save(@NotNull ImportId job, @NotBlank @Size(max = 60) String name) {
        var found = drawer.take(job);
        var saved = queries.mapping(found.kind(), name.strip())
                .orElseGet(() -> new SavedMapping(found.kind(), name, reader.accountId()));
        saved.become(found.mapping(), found.sheet(drawer.counts(job)).headings(), clock.instant());
        queries.entityManager().persist(saved);
    }

    public void delete(@NotNull UUID mapping) {
        queries.entityManager().remove(queries.mappingOf(mapping).orElseThrow(NotFound::new));
    }
}
