// SPDX-License-Identifier: Apache-2.0
package org.explant.letter;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.explant.access.AccountId;
import org.explant.claim.Stamp;
import org.hibernate.annotations.DynamicUpdate;

/** A template of the firm; what it says stands in the edition that is in force. */
@Entity
@DynamicUpdate
@Table(name = "letter_template")
class KeptTemplate {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "template_id"))
    private TemplateId templateId;

    @Version
    private int version;

    private int edition;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "recorded_by", updatable = false))
    private AccountId recordedBy;

    @SuppressWarnings("NullAway.Init")
    protected KeptTemplate() {}

    KeptTemplate(Stamp stamp) {
        templateId = TemplateId.fresh();
        recordedAt = stamp.at();
        recordedBy = stamp.by();
    }

    /** From now on this content is in force. */
    KeptTemplateEdition become(TemplateContent content, Stamp stamp) {
        return new KeptTemplateEdition(templateId, ++edition, content, stamp);
    }

    TemplateId templateId() {
        return templateId;
    }

    int edition() {
        return edition;
    }
}
