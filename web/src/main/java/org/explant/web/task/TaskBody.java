// SPDX-License-Identifier: Apache-2.0
package org.explant.web.task;

import jakarta.ws.rs.BadRequestException;
import org.explant.task.TaskChange;
import org.explant.task.TaskDetails;
import org.explant.web.api.Texts;
import org.jspecify.annotations.Nullable;

/** A task as a program writes it. */
public record TaskBody(
        @Nullable String title,
        @Nullable String detail,
        @Nullable String owner,
        @Nullable String dueOn,
        @Nullable String reason) {
    TaskDetails toDetails() {
        var day = Texts.day(dueOn);
        if (title == null || day == null) throw new BadRequestException();
        return new TaskDetails(title, detail, Texts.requiredAccount(owner), day);
    }

    TaskChange toChange(int version) {
        return new TaskChange(version, toDetails(), reason);
    }
}
