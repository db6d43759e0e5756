// SPDX-License-Identifier: Apache-2.0
package org.explant.group;

import jakarta.persistence.EntityManager;

/** The papers of a test's database. */
public final class SourcesOf {
    private SourcesOf() {}

    public static Sources rows(EntityManager em) {
        return new Sources(new SourceQueries_(em));
    }
}
