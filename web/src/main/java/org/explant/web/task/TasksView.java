// SPDX-License-Identifier: Apache-2.0
package org.explant.web.task;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.explant.claim.ClaimId;
import org.explant.task.TaskEnd;
import org.explant.task.TaskLine;
import org.explant.task.TaskState;
import org.explant.task.Tasks;
import org.explant.task.template.TaskTemplates;
import org.explant.task.template.TemplateLine;
import org.explant.web.ui.Notices;
import org.jspecify.annotations.Nullable;

/** The tasks on one claim: those to be done, and those behind it; a checklist can be started by hand. */
@Named
@ViewScoped
public class TasksView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Tasks tasks;

    @Inject
    private transient TaskTemplates templates;

    private @Nullable ClaimId claim;
    private @Nullable UUID template;
    private List<TaskLine> lines = List.of();
    private List<TemplateLine> offered = List.of();

    /** Nothing where the claim was not found: that has been answered already. */
    public void load(@Nullable ClaimId of) {
        if (of == null) return;
        claim = of;
        lines = tasks.lines(of, Set.of());
        offered = templates.lines().stream().filter(line -> !line.retired()).toList();
    }

    public String finish(TaskLine line) {
        tasks.finish(line.taskId(), new TaskEnd(null, null));
        Notices.done("tasks.finished");
        return back();
    }

    public String start() {
        templates.start(Objects.requireNonNull(claim), Objects.requireNonNull(template));
        Notices.done("tasks.started");
        return back();
    }

    private static String back() {
        return "/claim-work.xhtml?faces-redirect=true&includeViewParams=true";
    }

    /** Still to be done, the earliest first. */
    public List<TaskLine> getOpen() {
        return lines.stream().filter(line -> line.state() == TaskState.OPEN).toList();
    }

    /** Done or cancelled, the latest first. */
    public List<TaskLine> getEnded() {
        return lines.stream()
                .filter(line -> line.state() != TaskState.OPEN)
                .toList()
                .reversed();
    }

    /** The checklists that can be started. */
    public List<TemplateLine> getOffered() {
        return offered;
    }

    public @Nullable UUID getTemplate() {
        return template;
    }

    public void setTemplate(@Nullable UUID chosen) {
        template = chosen;
    }
}
