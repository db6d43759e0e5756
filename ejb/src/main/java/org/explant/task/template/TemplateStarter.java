// SPDX-License-Identifier: Apache-2.0
package org.explant.task.template;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.explant.access.AccountId;
import org.explant.claim.Assignees;
import org.explant.claim.ClaimId;
import org.explant.claim.StageMoved;
import org.explant.claim.Stamp;
import org.explant.claim.Team;
import org.explant.task.TaskDesk;
import org.explant.task.TaskDetails;
import org.explant.task.TaskOrigin;

/** Starts the checklists of a stage when a claim is moved there, in the same transaction. */
@Dependent
class TemplateStarter {
    private final TemplateQueries queries;
    private final TaskDesk desk;
    private final Assignees assignees;

    @Inject
    TemplateStarter(TemplateQueries queries, TaskDesk desk, Assignees assignees) {
        this.queries = queries;
        this.desk = desk;
        this.assignees = assignees;
    }

    void begin(@Observes StageMoved move) {
        for (TaskTemplate template : queries.startingWith(move.to())) start(move.claim(), template, move.stamp());
    }

    void start(ClaimId claim, TaskTemplate template, Stamp stamp) {
        var team = assignees.teamOf(claim);
        var origin = new TaskOrigin(template.templateId(), template.edition());
        for (TemplateItem item : queries.items(template.templateId(), template.edition()))
            desk.start(claim, task(item.details(), owner(claim, item.details(), team), stamp.on()), origin, stamp);
    }

    private static TaskDetails task(TemplateItemDetails item, AccountId owner, LocalDate from) {
        return new TaskDetails(item.title(), null, owner, due(from, item.days()));
    }

    /** A partner outside the wall of a restricted claim would never see the task: the fee earner gets it. */
    private AccountId owner(ClaimId claim, TemplateItemDetails item, Team team) {
        var partner = team.supervisingPartner();
        return item.ownedBy() == OwnedBy.SUPERVISING_PARTNER && assignees.mayKnow(claim, partner)
                ? partner
                : team.feeEarner();
    }

    /** Work that falls on a weekend is due on the Friday before, but never before the day from which it counts. */
    static LocalDate due(LocalDate from, int days) {
        var day = from.plusDays(days);
        var friday =
                switch (day.getDayOfWeek()) {
                    case SATURDAY -> day.minusDays(1);
                    case SUNDAY -> day.minusDays(2);
                    default -> day;
                };
        return friday.isBefore(from) ? from : friday;
    }
}
