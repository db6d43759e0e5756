// SPDX-License-Identifier: Apache-2.0
package org.explant.task;

import jakarta.persistence.EntityManager;
import org.explant.claim.WorkOnClaims;

/** A desk without a container. */
public final class TaskDesks {
    private TaskDesks() {}

    public static TaskDesk of(EntityManager em) {
        return new TaskDesk(new TaskQueries_(em), WorkOnClaims.assignees(em));
    }
}
