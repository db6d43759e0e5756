// SPDX-License-Identifier: Apache-2.0
package org.explant.catalogue;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.explant.access.CurrentReader;
import org.explant.access.Permission;
import org.explant.audit.Act;
import org.explant.audit.AuditTrail;
import org.explant.shared.NotFound;
import org.jspecify.annotations.Nullable;

/** Changes of the catalogue. Nothing is ever taken out: an entry is said to be out of use, and its past stays. */
@Stateless
@RolesAllowed(Permission.EDITS_CATALOGUE)
public class CatalogueEditing {
    @Inject
    private CatalogueQueries queries;

    @Inject
    private CurrentReader reader;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** Adds an entry under another. */
    public ItemId add(@NotNull NewItem wanted) {
        check(wanted.kind(), wanted.parent());
        var item = new CatalogueItem(wanted.kind(), wanted.parent(), reader.accountId());
        var steps = item.take(0, wanted.cells());
        queries.entityManager().persist(item);
        keep(item, steps, wanted.reason());
        return item.itemId();
    }

    /**
     * Lets the values stand as given, upon the edition the person saw.
     *
     * @return the new edition
     * @throws ItemChangedMeanwhile with both sides when another was saved since
     */
    public int change(@NotNull ItemId which, @NotNull ItemChange wanted) {
        var item = queries.entityManager().find(CatalogueItem.class, which, LockModeType.PESSIMISTIC_WRITE);
        if (item == null) throw new NotFound();
        var steps = item.take(wanted.edition(), wanted.cells());
        if (!steps.isEmpty()) keep(item, steps, wanted.reason());
        return item.edition();
    }

    private void check(ItemKind kind, @Nullable ItemId parent) {
        if ((kind.parent() == null) != (parent == null)) throw new NotACatalogueValue();
        if (parent != null && queries.item(parent).orElseThrow(NotFound::new).kind() != kind.parent())
            throw new NotACatalogueValue();
    }

    private void keep(CatalogueItem item, List<CatalogueChange.Step> steps, String reason) {
        if (reason.isBlank()) throw new CatalogueNeedsReason();
        for (var step : steps)
            queries.entityManager()
                    .persist(new CatalogueChange(item, step, reason.strip(), reader.accountId(), clock.instant()));
        var fields = steps.stream().map(step -> step.field().name()).collect(Collectors.joining(" "));
        var facts = Map.of("item", item.itemId().toString(), "kind", item.kind().name(), "fields", fields);
        trail.record(Act.CATALOGUE_CHANGED, null, null, facts);
    }
}
