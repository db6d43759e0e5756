// SPDX-License-Identifier: Apache-2.0
package org.explant.task;

import java.time.LocalDate;
import org.explant.access.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * A task as lists show it.
 *
 * @param ownerName full name
 * @param checklist the name of the checklist it came from, or null
 * @param endedOn when it was done or cancelled
 */
public record TaskLine(
        TaskId taskId,
        Integer version,
        String title,
        @Nullable String detail,
        AccountId owner,
        String ownerName,
        LocalDate dueOn,
        TaskState state,
        @Nullable LocalDate endedOn,
        @Nullable String checklist) {
    /** What people may change of it. */
    public TaskDetails details() {
        return new TaskDetails(title, detail, owner, dueOn);
    }
}
