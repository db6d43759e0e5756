// SPDX-License-Identifier: Apache-2.0
package org.explant.claim.role;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.explant.access.AccountId;
import org.explant.party.Entered;
import org.explant.party.Words;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What stood before a change of a role. Only ever added. */
@Entity
@Table(name = "claim_role_change")
class ClaimRoleChange {
    @Id
    @Column(name = "claim_role_change_id")
    private UUID changeId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "claim_role_id"))
    private RoleId role;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "changed_by"))
    private AccountId changedBy;

    private @Nullable String reason;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> before;

    @SuppressWarnings("NullAway.Init")
    protected ClaimRoleChange() {}

    ClaimRoleChange(RoleId role, Map<String, String> before, @Nullable String reason, Entered entered) {
        changeId = UUID.randomUUID();
        this.role = role;
        changedAt = entered.at();
        changedBy = entered.by();
        this.reason = Words.orNull(reason, 500);
        this.before = Map.copyOf(before);
    }

    UUID changeId() {
        return changeId;
    }
}
