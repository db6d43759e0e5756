// SPDX-License-Identifier: Apache-2.0
package org.explant.web.task;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.explant.access.CurrentReader;
import org.explant.claim.ClaimReference;
import org.explant.claim.Walls;
import org.explant.shared.NotFound;
import org.explant.task.TaskChangedMeanwhile;
import org.explant.task.TaskEnd;
import org.explant.task.TaskId;
import org.explant.task.TaskSheet;
import org.explant.task.Tasks;
import org.explant.web.claim.BothSides;
import org.explant.web.ui.Notices;
import org.jspecify.annotations.Nullable;

/** One task: set, changed, handed over, done, cancelled, and all that ever happened to it. */
@Named("taskView")
@ViewScoped
public class TaskView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Tasks tasks;

    @Inject
    private transient Walls walls;

    @Inject
    private transient CurrentReader reader;

    @Inject
    private transient BothSides bothSides;

    private @Nullable String ref;
    private @Nullable String task;
    private @Nullable LocalDate endedOn;
    private @Nullable String note;
    private @Nullable String reason;
    private int version;
    private TaskForm form = new TaskForm();
    private transient @Nullable TaskSheet sheet;
    private List<BothSides.Difference> differences = List.of();

    public void load() {
        if (task == null) {
            walls.open(new ClaimReference(Objects.requireNonNullElse(ref, "")));
            form.setOwner(reader.accountId());
            return;
        }
        sheet = tasks.sheet(taskId());
        ref = sheet.claim().value();
        version = sheet.line().version();
        form = TaskForm.of(sheet.line().details());
    }

    public @Nullable String save() {
        try {
            if (task == null) tasks.set(walls.open(new ClaimReference(Objects.requireNonNull(ref))), form.toDetails());
            else tasks.change(taskId(), form.toChange(version));
        } catch (TaskChangedMeanwhile meanwhile) {
            version = meanwhile.version();
            differences = bothSides.of(meanwhile.stored(), meanwhile.wanted());
            return null;
        }
        return done("tasks.saved");
    }

    public String finish() {
        tasks.finish(taskId(), new TaskEnd(endedOn, note));
        return done("tasks.finished");
    }

    public String cancel() {
        tasks.cancel(taskId(), Objects.requireNonNullElse(reason, ""));
        return done("tasks.cancelled");
    }

    public String reopen() {
        tasks.reopen(taskId(), Objects.requireNonNullElse(reason, ""));
        return done("tasks.reopened");
    }

    private String done(String sentence) {
        Notices.done(sentence);
        return "/claim-work.xhtml?faces-redirect=true&ref=" + ref;
    }

    private TaskId taskId() {
        try {
            return new TaskId(UUID.fromString(Objects.requireNonNullElse(task, "")));
        } catch (IllegalArgumentException noId) {
            throw new NotFound();
        }
    }

    public TaskForm getForm() {
        return form;
    }

    /** Null while a new one is written. */
    public @Nullable TaskSheet getSheet() {
        return sheet;
    }

    /** Empty unless somebody else saved first. */
    public List<BothSides.Difference> getDifferences() {
        return differences;
    }

    public @Nullable String getRef() {
        return ref;
    }

    public void setRef(@Nullable String typed) {
        ref = typed;
    }

    public @Nullable String getTask() {
        return task;
    }

    public void setTask(@Nullable String typed) {
        task = typed;
    }

    public @Nullable LocalDate getEndedOn() {
        return endedOn;
    }

    public void setEndedOn(@Nullable LocalDate typed) {
        endedOn = typed;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String typed) {
        note = typed;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String typed) {
        reason = typed;
    }
}
