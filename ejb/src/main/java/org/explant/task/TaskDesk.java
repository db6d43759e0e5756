// SPDX-License-Identifier: Apache-2.0
package org.explant.task;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.Set;
import org.explant.access.AccountId;
import org.explant.claim.Assignees;
import org.explant.claim.ClaimId;
import org.explant.claim.Stamp;
import org.explant.shared.NotFound;
import org.jspecify.annotations.Nullable;

/** Where a task lies while somebody works on it: locked, so that the next one sees what the first one did. */
@Dependent
public class TaskDesk {
    private static final Set<TaskState> OPEN = Set.of(TaskState.OPEN);

    private final TaskQueries queries;
    private final Assignees assignees;

    @Inject
    TaskDesk(TaskQueries queries, Assignees assignees) {
        this.queries = queries;
        this.assignees = assignees;
    }

    TaskStep set(ClaimId claim, TaskDetails wanted, Stamp stamp) {
        assignees.check(claim, wanted.owner());
        return stored(claim, wanted, null, stamp);
    }

    /** A task of a checklist, for whoever has that part in the claim's team; none where it is open already. */
    public void start(ClaimId claim, TaskDetails wanted, TaskOrigin origin, Stamp stamp) {
        if (queries.open(claim, origin.template(), wanted.title(), OPEN) == 0) stored(claim, wanted, origin, stamp);
    }

    private TaskStep stored(ClaimId claim, TaskDetails wanted, @Nullable TaskOrigin origin, Stamp stamp) {
        var fresh = new Task(claim, wanted, origin);
        var first = fresh.set(stamp);
        queries.entityManager().persist(fresh);
        return keep(first);
    }

    Task take(TaskId id, AccountId reader) {
        if (queries.claimOf(id, reader).isEmpty()) throw new NotFound();
        var taken = queries.entityManager().find(Task.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (taken == null) throw new NotFound();
        return taken;
    }

    TaskStep change(Task task, TaskChange wanted, Stamp stamp) {
        assignees.check(task.claimId(), wanted.details().owner());
        return keep(task.change(wanted, stamp));
    }

    TaskStep keep(TaskStep step) {
        queries.entityManager().persist(step);
        return step;
    }

    HandedOver handOver(Handover wanted, Stamp stamp) {
        if (wanted.from().equals(wanted.to())) throw new HandoverToSelf();
        assignees.checkWorker(wanted.to());
        int handedOver = 0;
        var owned = queries.owned(wanted.from(), OPEN, stamp.by());
        for (Task task : owned) {
            if (!assignees.mayKnow(task.claimId(), wanted.to())) continue;
            keep(task.handOver(wanted.to(), wanted.reason(), stamp));
            handedOver++;
        }
        return new HandedOver(handedOver, owned.size() - handedOver);
    }
}
