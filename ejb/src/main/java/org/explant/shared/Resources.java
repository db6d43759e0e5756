// SPDX-License-Identifier: Apache-2.0
package org.explant.shared;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** Hands out what the server owns: the entity manager of the running transaction, and the clock. */
@Dependent
class Resources {
    @Produces
    @PersistenceContext(unitName = "explant")
    private EntityManager entityManager;

    @Produces
    Clock clock() {
        return Clock.systemUTC();
    }
}
