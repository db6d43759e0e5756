// SPDX-License-Identifier: Apache-2.0
package org.explant.task;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.explant.access.AccountId;
import org.jspecify.annotations.Nullable;

/** What people say of a task. */
public record TaskDetails(
        @NotBlank @Size(max = 200) String title,
        @Nullable @Size(max = 2000) String detail,
        @NotNull AccountId owner,
        @NotNull LocalDate dueOn) {
    public TaskDetails {
        if (detail != null && detail.isBlank()) detail = null;
    }

    TaskDetails ownedBy(AccountId other) {
        return new TaskDetails(title, detail, other, dueOn);
    }

    /** Keeps what was written out of logs. */
    @Override
    public String toString() {
        return "TaskDetails";
    }
}
