// SPDX-License-Identifier: Apache-2.0
package org.explant.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** The place of an entry in the chain, written by the database at commit and only read here. */
@Entity
@Immutable
@Table(name = "audit_link")
class AuditLink {
    @Id
    private long seq;

    @Column(name = "entry_id")
    private UUID entryId;

    @SuppressWarnings("NullAway.Init")
    protected AuditLink() {}
}
