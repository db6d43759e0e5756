// SPDX-License-Identifier: Apache-2.0
package org.explant.closing;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.explant.access.AccountId;
import org.explant.claim.ClaimId;
import org.explant.claim.Outcome;
import org.explant.claim.OutcomeReason;
import org.explant.claim.Stamp;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** That a claim was closed, and perhaps reopened. */
@Entity
@DynamicUpdate
@Table(name = "claim_closure")
class ClaimClosure {
    @Id
    @Column(name = "claim_closure_id")
    private UUID closureId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "claim_id"))
    private ClaimId claim;

    private int round;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Enumerated(EnumType.STRING)
    private OutcomeReason code;

    private String reason;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "closed_by"))
    private AccountId closedBy;

    @Column(name = "reopened_at")
    private @Nullable Instant reopenedAt;

    @Column(name = "reopened_by")
    private @Nullable UUID reopenedBy;

    @Column(name = "reopened_reason")
    private @Nullable String reopenedReason;

    @SuppressWarnings("NullAway.Init")
    protected ClaimClosure() {}

    @SuppressWarnings("NullAway.Init")
    ClaimClosure(ClaimId claim, int round, Closure wanted, Stamp stamp) {
        closureId = UUID.randomUUID();
        this.claim = claim;
        this.round = round;
        closedOn = stamp.on();
        outcome = wanted.outcome();
        code = wanted.code();
        reason = wanted.reason().strip();
        closedAt = stamp.at();
        closedBy = stamp.by();
    }

    void reopened(@Nullable String why, Stamp stamp) {
        if (reopenedAt == null) {
            reopenedAt = stamp.at();
            reopenedBy = stamp.by().value();
        }
        if (why != null) reopenedReason = why;
    }
}
