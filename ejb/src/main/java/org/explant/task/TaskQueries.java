// SPDX-License-Identifier: Apache-2.0
package org.explant.task;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.explant.access.AccountId;
import org.explant.claim.ClaimId;
import org.explant.claim.ClaimReference;
import org.explant.claim.Wall;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Reads of tasks. What a person asks passes the wall of the claim. */
interface TaskQueries {
    String LINE = """
            select new TaskLine(t.taskId, t.version, t.title, t.detail, t.owner, o.fullName, t.dueOn, t.state, t.endedOn,
                e.name)
            from Task t
            join Claim c on c.claimId = t.claim
            join Account o on o.accountId = t.owner
            left join TemplateEdition e on e.editionId.template = t.template and e.editionId.edition = t.templateEdition
            """;

    String STEP = """
            select new TaskStepLine(t.title, s.act, s.actedOn, s.actedAt, a.fullName, n.fullName, s.fromOn, s.toOn,
                s.reason)
            from TaskStep s
            join Task t on t.taskId = s.task
            join Account a on a.accountId = s.actedBy
            left join Account n on n.accountId = s.toOwner
            """;

    EntityManager entityManager();

    @HQL(LINE + "where t.claim = :claim and t.state in :states and " + Wall.VISIBLE
            + " order by t.dueOn, t.title, t.taskId.value")
    List<TaskLine> lines(ClaimId claim, Collection<TaskState> states, AccountId reader);

    @HQL(LINE + "where t.taskId = :task and " + Wall.VISIBLE)
    Optional<TaskLine> line(TaskId task, AccountId reader);

    @HQL("select c.claimId from Task t join Claim c on c.claimId = t.claim where t.taskId = :task and " + Wall.VISIBLE)
    Optional<ClaimId> claimOf(TaskId task, AccountId reader);

    /** Of a task that has passed the wall. */
    @HQL("select c.reference from Task t join Claim c on c.claimId = t.claim where t.taskId = :task")
    ClaimReference reference(TaskId task);

    /** Of a task that has passed the wall. */
    @HQL(STEP + "where s.task = :task order by s.step desc")
    List<TaskStepLine> steps(TaskId task);

    /** Of a claim that has passed the wall. */
    @HQL(STEP + "where s.claim = :claim order by s.actedOn desc, s.actedAt desc, s.step desc")
    List<TaskStepLine> steps(ClaimId claim, Page page);

    /** Of a claim that has passed the wall. */
    @HQL("select count(s) from TaskStep s where s.claim = :claim")
    long number(ClaimId claim);

    @HQL("select t from Task t join Claim c on c.claimId = t.claim where t.owner = :owner and t.state in :states and "
            + Wall.VISIBLE + " order by t.taskId.value")
    List<Task> owned(AccountId owner, Collection<TaskState> states, AccountId reader);

    /** So that a checklist that starts again asks for nothing twice. */
    @HQL("select count(t) from Task t where t.claim = :claim and t.template = :template and t.title = :title"
            + " and t.state in :states")
    long open(ClaimId claim, UUID template, String title, Collection<TaskState> states);
}
