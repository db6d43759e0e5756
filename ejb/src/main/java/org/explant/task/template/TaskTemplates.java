// SPDX-License-Identifier: Apache-2.0
package org.explant.task.template;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.explant.access.Permission;
import org.explant.audit.Act;
import org.explant.claim.ClaimId;
import org.explant.claim.FileTrail;
import org.explant.claim.OnThisClaim;
import org.explant.shared.NotFound;

/** The firm's checklists: written, rewritten as a new edition, retired; started with a stage or by hand. */
@Stateless
@RolesAllowed(Permission.READS_CLAIMS)
public class TaskTemplates {
    @Inject
    private TemplateQueries queries;

    @Inject
    private TemplateStarter starter;

    @Inject
    private FileTrail trail;

    public List<TemplateLine> lines() {
        return queries.lines();
    }

    public TemplateSheet sheet(@NotNull UUID template) {
        var found = find(template);
        return new TemplateSheet(
                template, found.edition(), found.isRetired(), details(found), queries.editions(template));
    }

    @RolesAllowed(Permission.KEEPS_TEMPLATES)
    public UUID write(@NotNull @Valid TemplateDetails wanted) {
        var fresh = new TaskTemplate(wanted);
        queries.entityManager().persist(fresh);
        return written(fresh, wanted);
    }

    /**
     * Writes the next edition; tasks that have started stay as they are.
     *
     * @throws TemplateChangedMeanwhile with both sides when another was written since
     */
    @RolesAllowed(Permission.KEEPS_TEMPLATES)
    public void change(@NotNull UUID template, @NotNull @Valid TemplateChange wanted) {
        var taken = take(template);
        if (taken.edition() != wanted.edition())
            throw new TemplateChangedMeanwhile(taken.edition(), details(taken), wanted.details());
        written(taken, wanted.details());
    }

    /** Starts no more, or starts again. */
    @RolesAllowed(Permission.KEEPS_TEMPLATES)
    public void retire(@NotNull UUID template, boolean retired) {
        take(template).retire(retired);
        changed(template, retired ? "RETIRED" : "RESTORED");
    }

    /** Starts a checklist on a claim by hand; what is open from it already is not set twice. */
    @OnThisClaim
    @RolesAllowed(Permission.EDITS_CLAIMS)
    public void start(@NotNull ClaimId claim, @NotNull UUID template) {
        starter.start(claim, find(template), trail.stamp());
        trail.acted(Act.TASK_CHANGED, claim, template, Map.of("did", "STARTED"));
    }

    private UUID written(TaskTemplate template, TemplateDetails wanted) {
        var stamp = trail.stamp();
        var edition = template.write(wanted, stamp.by(), stamp.at());
        var entityManager = queries.entityManager();
        entityManager.flush();
        entityManager.persist(edition);
        entityManager.flush();
        int place = 0;
        for (TemplateItemDetails item : wanted.items())
            entityManager.persist(new TemplateItem(edition.editionId(), place++, item));
        changed(template.templateId(), "WRITTEN");
        return template.templateId();
    }

    private void changed(UUID template, String did) {
        trail.noted(Act.TASK_TEMPLATE_CHANGED, null, template, Map.of("did", did));
    }

    private TemplateDetails details(TaskTemplate template) {
        var items = queries.items(template.templateId(), template.edition()).stream()
                .map(TemplateItem::details)
                .toList();
        return new TemplateDetails(template.name(), template.stage(), items);
    }

    private TaskTemplate find(UUID template) {
        var found = queries.entityManager().find(TaskTemplate.class, template);
        if (found == null) throw new NotFound();
        return found;
    }

    private TaskTemplate take(UUID template) {
        var found = queries.entityManager().find(TaskTemplate.class, template, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) throw new NotFound();
        return found;
    }
}
