// SPDX-License-Identifier: Apache-2.0
package org.explant.task.template;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.explant.access.AccountId;
import org.explant.claim.Stage;

/** A checklist that starts with a stage. What it says stands in its editions. */
@Entity
@Table(name = "task_template")
class TaskTemplate {
    @Id
    @Column(name = "task_template_id")
    private UUID templateId;

    @Version
    private int version;

    private int edition;
    private String name;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private boolean retired;

    @SuppressWarnings("NullAway.Init")
    protected TaskTemplate() {}

    @SuppressWarnings("NullAway.Init")
    TaskTemplate(TemplateDetails wanted) {
        templateId = UUID.randomUUID();
        name = wanted.name().strip();
        stage = wanted.stage();
    }

    /** The next edition begins. */
    TemplateEdition write(TemplateDetails wanted, AccountId by, Instant at) {
        name = wanted.name().strip();
        stage = wanted.stage();
        edition++;
        return new TemplateEdition(new TemplateEdition.EditionId(templateId, edition), wanted, by, at);
    }

    void retire(boolean wanted) {
        retired = wanted;
    }

    UUID templateId() {
        return templateId;
    }

    int edition() {
        return edition;
    }

    String name() {
        return name;
    }

    Stage stage() {
        return stage;
    }

    boolean isRetired() {
        return retired;
    }
}
