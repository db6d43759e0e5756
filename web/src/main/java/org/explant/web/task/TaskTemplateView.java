// SPDX-License-Identifier: Apache-2.0
package org.explant.web.task;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.explant.claim.Stage;
import org.explant.shared.NotFound;
import org.explant.task.template.OwnedBy;
import org.explant.task.template.TaskTemplates;
import org.explant.task.template.TemplateChange;
import org.explant.task.template.TemplateChangedMeanwhile;
import org.explant.task.template.TemplateDetails;
import org.explant.task.template.TemplateSheet;
import org.explant.web.Sentences;
import org.explant.web.ui.Notices;
import org.jspecify.annotations.Nullable;

/** One checklist: written anew, or rewritten as its next edition. */
@Named("taskTemplate")
@ViewScoped
public class TaskTemplateView implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final String LIST = "/task-templates.xhtml?faces-redirect=true";

    /** Empty lines that wait to be filled. */
    private static final int SPARE = 4;

    @Inject
    private transient TaskTemplates templates;

    private @Nullable String id;
    private @Nullable String name;
    private @Nullable Stage stage;
    private int edition;
    private boolean retired;
    private final List<TemplateItemForm> items = new ArrayList<>();
    private transient @Nullable TemplateSheet sheet;
    private transient @Nullable TemplateDetails theirs;

    public void load() {
        if (id != null) {
            sheet = templates.sheet(templateId());
            edition = sheet.edition();
            retired = sheet.retired();
            fill(sheet.details());
        }
        for (int i = 0; i < SPARE; i++) items.add(new TemplateItemForm());
    }

    private void fill(TemplateDetails details) {
        name = details.name();
        stage = details.stage();
        details.items().forEach(item -> items.add(TemplateItemForm.of(item)));
    }

    public @Nullable String save() {
        try {
            if (id == null) templates.write(details());
            else templates.change(templateId(), new TemplateChange(edition, details()));
        } catch (TemplateChangedMeanwhile meanwhile) {
            edition = meanwhile.edition();
            theirs = meanwhile.stored();
            return null;
        }
        Notices.done("checklist.saved");
        return LIST;
    }

    public String retire() {
        templates.retire(templateId(), !retired);
        Notices.done(retired ? "checklist.restored" : "checklist.retired");
        return LIST;
    }

    private TemplateDetails details() {
        var filled = items.stream()
                .filter(TemplateItemForm::isFilled)
                .map(TemplateItemForm::toDetails)
                .toList();
        return new TemplateDetails(Objects.requireNonNull(name), Objects.requireNonNull(stage), filled);
    }

    private UUID templateId() {
        try {
            return UUID.fromString(Objects.requireNonNullElse(id, ""));
        } catch (IllegalArgumentException noId) {
            throw new NotFound();
        }
    }

    /** What a field of a line is called, for those who do not see where it stands. */
    public String label(String field, int place) {
        return Sentences.format("checklist.item", Sentences.format("checklist." + field), place + 1);
    }

    public List<TemplateItemForm> getItems() {
        return items;
    }

    public OwnedBy[] getParts() {
        return OwnedBy.values();
    }

    public boolean isRetired() {
        return retired;
    }

    /** Null while a new one is written. */
    public @Nullable TemplateSheet getSheet() {
        return sheet;
    }

    /** What somebody else wrote meanwhile; null unless that happened. */
    public @Nullable TemplateDetails getTheirs() {
        return theirs;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String typed) {
        id = typed;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String typed) {
        name = typed;
    }

    public @Nullable Stage getStage() {
        return stage;
    }

    public void setStage(@Nullable Stage typed) {
        stage = typed;
    }
}
