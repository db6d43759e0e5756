// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.edition;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.explant.access.AccountId;
import org.explant.claim.Stamp;
import org.hibernate.annotations.Immutable;

/** What a draft said, from when and why; only ever added. */
@Entity
@Immutable
@Table(name = "guidance_draft_edition")
class DraftEdition {
    /** Which edition of which draft. */
    @Embeddable
    record EditionKey(
            @Column(name = "draft_id") UUID draft,
            @Column(name = "edition") int number) implements Serializable {}

    @EmbeddedId
    private EditionKey editionKey;

    private String content;

    private String reason;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "changed_by"))
    private AccountId changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected DraftEdition() {}

    DraftEdition(DraftId draft, int number, String content, String reason, Stamp stamp) {
        editionKey = new EditionKey(draft.value(), number);
        this.content = content;
        this.reason = reason;
        changedBy = stamp.by();
        changedAt = stamp.at();
    }

    String content() {
        return content;
    }
}
