// SPDX-License-Identifier: Apache-2.0
package org.explant.indexing;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.explant.document.DocumentId;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A document whose change the index may not hold yet. The database writes it; here it is only read and trimmed. */
@Entity
@Immutable
@Table(name = "index_backlog")
class PendingIndexing {
    @Id
    @Column(name = "backlog_id")
    private long backlogId;

    @Column(name = "seq")
    private @Nullable Long seq;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "document_id"))
    private DocumentId document;

    @Column(name = "noted_at")
    private Instant notedAt;

    @SuppressWarnings("NullAway.Init")
    protected PendingIndexing() {}
}
