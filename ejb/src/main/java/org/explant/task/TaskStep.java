// SPDX-License-Identifier: Apache-2.0
package org.explant.task;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.explant.access.AccountId;
import org.explant.claim.ClaimId;
import org.explant.claim.Stamp;
import org.jspecify.annotations.Nullable;

/** What happened to a task; never changed once written. */
@Entity
@Table(name = "task_step")
class TaskStep {
    @Id
    @Column(name = "task_step_id")
    private UUID stepId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "task_id"))
    private TaskId task;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "claim_id"))
    private ClaimId claim;

    private int step;

    @Enumerated(EnumType.STRING)
    private TaskAct act;

    @Column(name = "acted_on")
    private LocalDate actedOn;

    @Column(name = "acted_at")
    private Instant actedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "acted_by"))
    private AccountId actedBy;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "from_owner"))
    private @Nullable AccountId fromOwner;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "to_owner"))
    private @Nullable AccountId toOwner;

    @Column(name = "from_on")
    private @Nullable LocalDate fromOn;

    @Column(name = "to_on")
    private @Nullable LocalDate toOn;

    private @Nullable String reason;

    @SuppressWarnings("NullAway.Init")
    protected TaskStep() {}

    TaskStep(Task task, What what, Stamp stamp) {
        stepId = UUID.randomUUID();
        this.task = task.taskId();
        claim = task.claimId();
        step = what.number();
        act = what.act();
        reason = what.reason();
        actedOn = stamp.on();
        actedAt = stamp.at();
        actedBy = stamp.by();
    }

    /** Which step it is, of what kind, and why. */
    record What(int number, TaskAct act, @Nullable String reason) {}

    /** Whose it was and when it was due, and what it is now. */
    TaskStep from(@Nullable TaskDetails before, Task now) {
        fromOwner = before == null ? null : before.owner();
        fromOn = before == null ? null : before.dueOn();
        toOwner = now.details().owner();
        toOn = now.details().dueOn();
        return this;
    }

    TaskId taskId() {
        return task;
    }

    TaskAct act() {
        return act;
    }
}
