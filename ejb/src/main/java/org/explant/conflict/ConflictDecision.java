// SPDX-License-Identifier: Apache-2.0
package org.explant.conflict;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.explant.access.AccountId;
import org.explant.party.Entered;

/** What a person made of a check. Never changed: a later one stands over it. */
@Entity
@Table(name = "conflict_decision")
class ConflictDecision {
    @Id
    @Column(name = "conflict_decision_id")
    private UUID decisionId;

    @Column(name = "conflict_check_id")
    private UUID checkId;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "decided_by"))
    private AccountId decidedBy;

    @Enumerated(EnumType.STRING)
    private ConflictOutcome outcome;

    private String reason;

    @SuppressWarnings("NullAway.Init")
    protected ConflictDecision() {}

    ConflictDecision(UUID checkId, NewDecision wanted, Entered entered) {
        decisionId = UUID.randomUUID();
        this.checkId = checkId;
        decidedAt = entered.at();
        decidedBy = entered.by();
        outcome = wanted.outcome();
        reason = wanted.reason();
    }
}
