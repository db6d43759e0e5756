// SPDX-License-Identifier: Apache-2.0
package org.explant.screening;

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
import org.explant.claim.OutcomeReason;
import org.explant.claim.Stamp;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** How the screening of an enquiry ended; it may be screened again. */
@Entity
@Immutable
@Table(name = "screening_decision")
class ScreeningDecision {
    @Id
    @Column(name = "screening_decision_id")
    private UUID decisionId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "claim_id"))
    private ClaimId claim;

    @Enumerated(EnumType.STRING)
    private ScreeningVerdict verdict;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable OutcomeReason code;

    @Column(name = "limitation_warned_on")
    private @Nullable LocalDate warnedOn;

    private @Nullable String reason;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "decided_by"))
    private AccountId decidedBy;

    @SuppressWarnings("NullAway.Init")
    protected ScreeningDecision() {}

    @SuppressWarnings("NullAway.Init")
    private ScreeningDecision(ClaimId claim, ScreeningVerdict verdict, Stamp stamp) {
        decisionId = UUID.randomUUID();
        this.claim = claim;
        this.verdict = verdict;
        decidedOn = stamp.on();
        decidedAt = stamp.at();
        decidedBy = stamp.by();
    }

    static ScreeningDecision accepted(ClaimId claim, @Nullable String reason, Stamp stamp) {
        var made = new ScreeningDecision(claim, ScreeningVerdict.ACCEPTED, stamp);
        made.reason = reason == null || reason.isBlank() ? null : reason.strip();
        return made;
    }

    /** Nobody is turned away without having been warned that time runs. */
    static ScreeningDecision rejected(ClaimId claim, Rejection wanted, Stamp stamp) {
        var warned = wanted.warnedOn();
        if (warned == null) throw new RejectionNeedsWarning();
        if (warned.isAfter(stamp.on())) throw new WarnedAfterDecision();
        var made = new ScreeningDecision(claim, ScreeningVerdict.REJECTED, stamp);
        made.code = wanted.code();
        made.warnedOn = warned;
        made.reason = wanted.reason().strip();
        return made;
    }
}
