// SPDX-License-Identifier: Apache-2.0
package org.explant.implant;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.explant.access.AccountId;
import org.explant.claim.ClaimId;
import org.jspecify.annotations.Nullable;

/** That what a source says was accepted: written once, never changed. The first of a field needs no reason. */
@Entity
@Table(name = "implant_acceptance")
class Acceptance {
    @Id
    @Column(name = "acceptance_id")
    private UUID acceptanceId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "claim_id", updatable = false))
    private ClaimId claimId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "statement_id", updatable = false))
    private StatementId statementId;

    @Column(updatable = false)
    private @Nullable String reason;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "accepted_by", updatable = false))
    private AccountId acceptedBy;

    @Column(name = "accepted_at", updatable = false)
    private Instant acceptedAt;

    @SuppressWarnings("NullAway.Init")
    protected Acceptance() {}

    @SuppressWarnings("NullAway.Init")
    Acceptance(SourceStatement statement, @Nullable Reason reason, Entered entered) {
        acceptanceId = UUID.randomUUID();
        claimId = statement.claimId();
        statementId = statement.statementId();
        this.reason = reason == null ? null : reason.words();
        acceptedBy = entered.by();
        acceptedAt = entered.at();
    }
}
