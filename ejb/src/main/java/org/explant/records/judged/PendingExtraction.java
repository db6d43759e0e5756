// SPDX-License-Identifier: Apache-2.0
package org.explant.records.judged;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.explant.document.DocumentId;

/** A document that was read and whose pages are still to be looked through. */
@Entity
@Table(name = "pending_extraction")
class PendingExtraction {
    @Id
    @Column(name = "document_id")
    private UUID document;

    @Column(name = "due_at")
    private Instant dueAt;

    @SuppressWarnings("NullAway.Init")
    protected PendingExtraction() {}

    PendingExtraction(DocumentId document, Instant dueAt) {
        this.document = document.value();
        this.dueAt = dueAt;
    }

    /** It could not be looked through now. */
    void later(Instant moment) {
        dueAt = moment;
    }
}
