// SPDX-License-Identifier: Apache-2.0
package org.explant.task;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.explant.access.Permission;
import org.explant.audit.Act;
import org.explant.claim.ClaimId;
import org.explant.claim.FileTrail;
import org.explant.claim.OnThisClaim;
import org.explant.claim.Stamp;
import org.explant.shared.NotFound;
import org.jspecify.annotations.Nullable;

/** The tasks on claims: set, changed, done, cancelled, handed over. */
@Stateless
@RolesAllowed(Permission.READS_CLAIMS)
public class Tasks {
    @Inject
    private TaskQueries queries;

    @Inject
    private TaskDesk desk;

    @Inject
    private FileTrail trail;

    /** The tasks of the claim in these states, the earliest first. */
    @OnThisClaim
    public List<TaskLine> lines(@NotNull ClaimId claim, @NotNull Set<TaskState> states) {
        trail.seen(claim, "tasks");
        var asked = states.isEmpty() ? EnumSet.allOf(TaskState.class) : states;
        return queries.lines(claim, asked, trail.reader());
    }

    /** One task and its history. */
    public TaskSheet sheet(@NotNull TaskId task) {
        var line = queries.line(task, trail.reader()).orElseThrow(NotFound::new);
        trail.seen(queries.claimOf(task, trail.reader()).orElseThrow(NotFound::new), "tasks");
        return new TaskSheet(queries.reference(task), line, queries.steps(task));
    }

    @OnThisClaim
    @RolesAllowed(Permission.EDITS_CLAIMS)
    public TaskId set(@NotNull ClaimId claim, @NotNull @Valid TaskDetails wanted) {
        return acted(claim, desk.set(claim, wanted, trail.stamp()));
    }

    /** Brings in a task that was set elsewhere, by whom and when; and when it was done, where it was. */
    @OnThisClaim
    @RolesAllowed(Permission.SYSTEM)
    public TaskId bringIn(
            @NotNull ClaimId claim,
            @NotNull @Valid TaskDetails wanted,
            @NotNull Stamp stamp,
            @Nullable LocalDate doneOn) {
        var task = desk.set(claim, wanted, stamp).taskId();
        if (doneOn == null) return task;
        var taken = queries.entityManager().find(Task.class, task);
        desk.keep(taken.finish(new TaskEnd(doneOn, null), stamp.dated(doneOn)));
        return task;
    }

    /**
     * Changes what is said of it, its owner included.
     *
     * @throws TaskChangedMeanwhile with both sides when another was saved since
     */
    @RolesAllowed(Permission.EDITS_CLAIMS)
    public void change(@NotNull TaskId task, @NotNull @Valid TaskChange wanted) {
        var taken = desk.take(task, trail.reader());
        acted(taken.claimId(), desk.change(taken, wanted, trail.stamp()));
    }

    @RolesAllowed(Permission.EDITS_CLAIMS)
    public void finish(@NotNull TaskId task, @NotNull @Valid TaskEnd wanted) {
        var taken = desk.take(task, trail.reader());
        acted(taken.claimId(), desk.keep(taken.finish(wanted, trail.stamp())));
    }

    @RolesAllowed(Permission.EDITS_CLAIMS)
    public void cancel(@NotNull TaskId task, @NotBlank @Size(max = 500) String reason) {
        var taken = desk.take(task, trail.reader());
        acted(taken.claimId(), desk.keep(taken.cancel(reason, trail.stamp())));
    }

    /** It was not done after all, or is wanted after all. */
    @RolesAllowed(Permission.EDITS_CLAIMS)
    public void reopen(@NotNull TaskId task, @NotBlank @Size(max = 500) String reason) {
        var taken = desk.take(task, trail.reader());
        acted(taken.claimId(), desk.keep(taken.reopen(reason, trail.stamp())));
    }

    /** All open tasks of one person that the reader may know of become another's, as far as that one may. */
    @RolesAllowed(Permission.EDITS_CLAIMS)
    public HandedOver handOver(@NotNull @Valid Handover wanted) {
        var result = desk.handOver(wanted, trail.stamp());
        var facts = Map.of(
                "from", wanted.from().toString(),
                "to", wanted.to().toString(),
                "tasks", Integer.toString(result.handedOver()));
        trail.noted(Act.TASKS_HANDED_OVER, null, null, facts);
        return result;
    }

    private TaskId acted(ClaimId claim, TaskStep step) {
        var facts = Map.of("did", step.act().name());
        trail.acted(Act.TASK_CHANGED, claim, step.taskId().value(), facts);
        return step.taskId();
    }
}
