// SPDX-License-Identifier: Apache-2.0
package org.explant.task.template;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.explant.access.AccountId;
import org.explant.claim.Stage;
import org.jspecify.annotations.Nullable;

/** An edition of a checklist; never changed once written. */
@Entity
@Table(name = "task_template_edition")
class TemplateEdition {
    @EmbeddedId
    private EditionId editionId;

    private String name;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "written_by"))
    private @Nullable AccountId writtenBy;

    @SuppressWarnings("NullAway.Init")
    protected TemplateEdition() {}

    TemplateEdition(EditionId editionId, TemplateDetails details, AccountId by, Instant at) {
        this.editionId = editionId;
        name = details.name().strip();
        stage = details.stage();
        writtenAt = at;
        writtenBy = by;
    }

    /** Which checklist, and which edition of it. */
    @Embeddable
    record EditionId(@Column(name = "task_template_id") UUID template, int edition) implements Serializable {}

    EditionId editionId() {
        return editionId;
    }
}
