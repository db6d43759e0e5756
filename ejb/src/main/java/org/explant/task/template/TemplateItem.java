// SPDX-License-Identifier: Apache-2.0
package org.explant.task.template;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** A line of an edition of a checklist; never changed once written. */
@Entity
@Table(name = "task_template_item")
class TemplateItem {
    @EmbeddedId
    private ItemId itemId;

    private String title;
    private int days;

    @Enumerated(EnumType.STRING)
    @Column(name = "owned_by")
    private OwnedBy ownedBy;

    @SuppressWarnings("NullAway.Init")
    protected TemplateItem() {}

    TemplateItem(TemplateEdition.EditionId edition, int place, TemplateItemDetails details) {
        itemId = new ItemId(edition.template(), edition.edition(), place);
        title = details.title().strip();
        days = details.days();
        ownedBy = details.ownedBy();
    }

    /** Which line of which edition. */
    @Embeddable
    record ItemId(@Column(name = "task_template_id") UUID template, int edition, int place) implements Serializable {}

    TemplateItemDetails details() {
        return new TemplateItemDetails(title, days, ownedBy);
    }
}
