// SPDX-License-Identifier: Apache-2.0
package org.explant.demo;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.explant.access.Permission;

/** Remembers how far the demo book has been brought in. */
@Stateless
@RolesAllowed(Permission.SYSTEM)
public class DemoProgress {
    @Inject
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    /** The day the book is told as at: today at the first start, the same one ever after. */
    public LocalDate begun() {
        var earlier = load();
        if (earlier.isPresent()) return earlier.get().asAt();
        var fresh = new DemoLoad(LocalDate.now(clock.withZone(ZoneOffset.UTC)));
        entityManager.persist(fresh);
        return fresh.asAt();
    }

    public void completed() {
        load().ifPresent(DemoLoad::completed);
    }

    /** Whether the people of the claims are there. */
    public boolean hasParties() {
        return load().filter(DemoLoad::hasParties).isPresent();
    }

    public void filledParties() {
        load().ifPresent(DemoLoad::filledParties);
    }

    public boolean isComplete() {
        return load().filter(DemoLoad::isComplete).isPresent();
    }

    private Optional<DemoLoad> load() {
        return Optional.ofNullable(entityManager.find(DemoLoad.class, true));
    }
}
