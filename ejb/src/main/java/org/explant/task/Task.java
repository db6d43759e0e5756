// SPDX-License-Identifier: Apache-2.0
package org.explant.task;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.explant.access.AccountId;
import org.explant.claim.ClaimId;
import org.explant.claim.Stamp;
import org.jspecify.annotations.Nullable;

/** Something that has to be done on a claim. Each of its verbs answers with the step to be kept. */
@Entity
class Task {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "task_id"))
    private TaskId taskId;

    @Version
    private int version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "claim_id"))
    private ClaimId claim;

    private String title;
    private @Nullable String detail;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "owner"))
    private AccountId owner;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private TaskState state;

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    private int steps;

    @Column(name = "task_template_id")
    private @Nullable UUID template;

    @Column(name = "template_edition")
    private @Nullable Integer templateEdition;

    @SuppressWarnings("NullAway.Init")
    protected Task() {}

    @SuppressWarnings("NullAway.Init")
    Task(ClaimId claim, TaskDetails wanted, @Nullable TaskOrigin origin) {
        taskId = TaskId.fresh();
        this.claim = claim;
        state = TaskState.OPEN;
        template = origin == null ? null : origin.template();
        templateEdition = origin == null ? null : origin.edition();
        take(wanted);
    }

    TaskStep set(Stamp stamp) {
        return step(TaskAct.SET, null, stamp).from(null, this);
    }

    TaskStep change(TaskChange wanted, Stamp stamp) {
        if (wanted.version() != version) throw new TaskChangedMeanwhile(version, details(), wanted.details());
        checkOpen();
        var before = details();
        take(wanted.details());
        var act = before.owner().equals(owner) ? TaskAct.CHANGED : TaskAct.HANDED_OVER;
        return step(act, wanted.reason(), stamp).from(before, this);
    }

    TaskStep handOver(AccountId other, @Nullable String reason, Stamp stamp) {
        checkOpen();
        var before = details();
        owner = other;
        return step(TaskAct.HANDED_OVER, reason, stamp).from(before, this);
    }

    TaskStep finish(TaskEnd wanted, Stamp stamp) {
        checkOpen();
        var on = wanted.on() == null ? stamp.on() : wanted.on();
        if (on.isAfter(stamp.on())) throw new TaskDoneInFuture();
        state = TaskState.DONE;
        endedOn = on;
        return step(TaskAct.DONE, wanted.note(), stamp.dated(on));
    }

    TaskStep cancel(String reason, Stamp stamp) {
        checkOpen();
        state = TaskState.CANCELLED;
        endedOn = stamp.on();
        return step(TaskAct.CANCELLED, reason, stamp);
    }

    TaskStep reopen(String reason, Stamp stamp) {
        if (state == TaskState.OPEN) throw new TaskStillOpen();
        state = TaskState.OPEN;
        endedOn = null;
        return step(TaskAct.REOPENED, reason, stamp);
    }

    private void checkOpen() {
        if (state != TaskState.OPEN) throw new TaskNotOpen();
    }

    private TaskStep step(TaskAct act, @Nullable String reason, Stamp stamp) {
        return new TaskStep(this, new TaskStep.What(++steps, act, reason), stamp);
    }

    private void take(TaskDetails wanted) {
        title = wanted.title().strip();
        detail = wanted.detail();
        owner = wanted.owner();
        dueOn = wanted.dueOn();
    }

    TaskDetails details() {
        return new TaskDetails(title, detail, owner, dueOn);
    }

    TaskId taskId() {
        return taskId;
    }

    ClaimId claimId() {
        return claim;
    }
}
