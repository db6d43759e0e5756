// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.due;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.explant.claim.ClaimId;
import org.hibernate.annotations.Immutable;

/** The rows of a claim are to be worked out anew. The database writes it, whatever changed and by whom. */
@Entity
@Immutable
@Table(name = "monitoring_mark")
class DutyMark {
    @Id
    @Column(name = "mark_id")
    private long markId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "claim_id"))
    private ClaimId claim;

    @Column(name = "marked_at")
    private Instant markedAt;

    @SuppressWarnings("NullAway.Init")
    protected DutyMark() {}

    long markId() {
        return markId;
    }

    ClaimId claim() {
        return claim;
    }
}
