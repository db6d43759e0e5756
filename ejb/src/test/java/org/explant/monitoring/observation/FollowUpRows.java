// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.observation;

import jakarta.persistence.EntityManager;

/** The door to what was recorded, for tests of the features that read it. */
public final class FollowUpRows {
    private FollowUpRows() {}

    public static FollowUps of(EntityManager em) {
        return new FollowUps(new FollowUpQueries_(em));
    }
}
