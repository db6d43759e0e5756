// SPDX-License-Identifier: Apache-2.0
package org.explant.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;

/** The database answers. */
@ApplicationScoped
class SchemaCheck implements ReadinessCheck {
    @Inject
    private EntityManager entityManager;

    @Override
    public boolean isReady() {
        try {
            entityManager.createNativeQuery("select 1").getSingleResult();
            return true;
        } catch (PersistenceException unreachable) {
            return false;
        }
    }
}
