// SPDX-License-Identifier: Apache-2.0
package org.explant.web.task;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.explant.access.AccountId;
import org.explant.task.TaskChange;
import org.explant.task.TaskDetails;
import org.jspecify.annotations.Nullable;

/** What is typed of a task. */
public class TaskForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private @Nullable String title;
    private @Nullable String detail;
    private @Nullable AccountId owner;
    private @Nullable LocalDate dueOn;
    private @Nullable String reason;

    static TaskForm of(TaskDetails details) {
        var form = new TaskForm();
        form.title = details.title();
        form.detail = details.detail();
        form.owner = details.owner();
        form.dueOn = details.dueOn();
        return form;
    }

    TaskDetails toDetails() {
        return new TaskDetails(
                Objects.requireNonNull(title), detail, Objects.requireNonNull(owner), Objects.requireNonNull(dueOn));
    }

    TaskChange toChange(int version) {
        return new TaskChange(version, toDetails(), reason);
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String typed) {
        title = typed;
    }

    public @Nullable String getDetail() {
        return detail;
    }

    public void setDetail(@Nullable String typed) {
        detail = typed;
    }

    public @Nullable AccountId getOwner() {
        return owner;
    }

    public void setOwner(@Nullable AccountId typed) {
        owner = typed;
    }

    public @Nullable LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(@Nullable LocalDate typed) {
        dueOn = typed;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String typed) {
        reason = typed;
    }
}
