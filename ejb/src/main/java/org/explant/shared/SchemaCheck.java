// SPDX-License-Identifier: Apache-2.0
package org.explant.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.util.Comparator;
import java.util.List;

/** The database answers, and its schema is the one that this build was written for: an older or newer one is refused. */
@ApplicationScoped
class SchemaCheck implements ReadinessCheck {
    private static final System.Logger LOG = System.getLogger(SchemaCheck.class.getName());

    private final SchemaVersion packaged = SchemaVersion.packaged();
    private volatile boolean said;

    @Inject
    private EntityManager entityManager;

    @Override
    public boolean isReady() {
        try {
            return matches(appliedIn(entityManager));
        } catch (PersistenceException unreachable) {
            return false;
        }
    }

    boolean matches(SchemaVersion applied) {
        if (applied.compareTo(packaged) == 0) return true;
        if (!said) LOG.log(System.Logger.Level.ERROR, "The schema is {0}, this build needs {1}", applied, packaged);
        said = true;
        return false;
    }

    @SuppressWarnings("unchecked")
    static SchemaVersion appliedIn(EntityManager entityManager) {
        List<String> versions = entityManager
                .createNativeQuery("select version from flyway_schema_history where success and version is not null")
                .getResultList();
        return versions.stream()
                .map(SchemaVersion::of)
                .max(Comparator.naturalOrder())
                .orElse(new SchemaVersion(List.of()));
    }
}
