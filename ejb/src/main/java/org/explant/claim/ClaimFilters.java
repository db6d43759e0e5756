// SPDX-License-Identifier: Apache-2.0
package org.explant.claim;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
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
        return find(filter).filter();
    }

    /** The reader's views: kept filters with a name. */
    public List<NamedFilter> named() {
        return queries.named(trail.reader());
    }

    /** Gives a kept filter a name, or another one. */
    public void name(@NotNull UUID filter, @NotBlank @Size(max = 60) String name) {
        if (queries.othersNamed(trail.reader(), name.strip(), filter) > 0) throw new ViewNameTaken();
        find(filter).call(name);
    }

    /** Takes a view away; its address leads nowhere from now on. */
    public void forget(@NotNull UUID filter) {
        queries.entityManager().remove(find(filter));
    }

    /** What the reader's list shows. */
    public Set<ClaimColumn> columns() {
        return queries.columns(trail.reader().value())
                .map(ShownColumns::columns)
                .orElseGet(ClaimColumn::usual);
    }

    /** From now on the reader's list shows these. */
    public void show(@NotNull Set<ClaimColumn> wanted) {
        var account = trail.reader().value();
        var kept = queries.columns(account).orElseGet(() -> new ShownColumns(account));
        kept.become(wanted);
        queries.entityManager().persist(kept);
    }

    private KeptFilter find(UUID filter) {
        return queries.kept(filter, trail.reader()).orElseThrow(NotFound::new);
    }
}
