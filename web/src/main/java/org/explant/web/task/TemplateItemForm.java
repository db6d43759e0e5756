// SPDX-License-Identifier: Apache-2.0
package org.explant.web.task;

import java.io.Serializable;
import java.util.Objects;
import org.explant.task.template.OwnedBy;
import org.explant.task.template.TemplateItemDetails;
import org.jspecify.annotations.Nullable;

/** A line of a checklist as it is typed; without a title it is none. */
public class TemplateItemForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private @Nullable String title;
    private @Nullable Integer days;
    private @Nullable OwnedBy ownedBy = OwnedBy.FEE_EARNER;

    static TemplateItemForm of(TemplateItemDetails details) {
        var form = new TemplateItemForm();
        form.title = details.title();
        form.days = details.days();
        form.ownedBy = details.ownedBy();
        return form;
    }

    boolean isFilled() {
        return title != null && !title.isBlank();
    }

    TemplateItemDetails toDetails() {
        return new TemplateItemDetails(
                Objects.requireNonNull(title),
                Objects.requireNonNullElse(days, 0),
                Objects.requireNonNullElse(ownedBy, OwnedBy.FEE_EARNER));
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String typed) {
        title = typed;
    }

    public @Nullable Integer getDays() {
        return days;
    }

    public void setDays(@Nullable Integer typed) {
        days = typed;
    }

    public @Nullable OwnedBy getOwnedBy() {
        return ownedBy;
    }

    public void setOwnedBy(@Nullable OwnedBy typed) {
        ownedBy = typed;
    }
}
