// SPDX-License-Identifier: Apache-2.0
package org.explant.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One line of the trail; the database gives it its time, its number and its place in the chain. */
@Entity
@Immutable
@Table(name = "audit_entry")
class AuditEntry {
    @Id
    @Column(name = "entry_id")
    private UUID entryId;

    @Column(insertable = false)
    private Instant at;

    private @Nullable UUID account;

    @Enumerated(EnumType.STRING)
    private Act act;

    private @Nullable UUID claim;
    private @Nullable UUID subject;
    private String address;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> facts;

    @SuppressWarnings("NullAway.Init")
    protected AuditEntry() {}

    @SuppressWarnings("NullAway.Init")
    AuditEntry(Who who, Act act, What what) {
        entryId = UUID.randomUUID();
        account = who.account();
        address = who.address();
        this.act = act;
        claim = what.claim();
        subject = what.subject();
        facts = what.facts();
    }

    /** The account and the network address; no account where nobody has signed in. */
    record Who(@Nullable UUID account, String address) {}

    /** What it was done to: ids, counts and codes, never a name or a clinical word. */
    record What(@Nullable UUID claim, @Nullable UUID subject, Map<String, String> facts) {}
}
