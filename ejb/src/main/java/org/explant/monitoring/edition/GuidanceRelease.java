// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.edition;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.explant.access.AccountId;
import org.explant.claim.Stamp;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** A draft that was released: the engine uses it until a later one of its reference, or until it is withdrawn. */
@Entity
@DynamicUpdate
@Table(name = "guidance_release")
class GuidanceRelease {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "release_id")
    private long releaseId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "draft_id", updatable = false))
    private DraftId draft;

    @Column(updatable = false)
    private int edition;

    @Column(updatable = false)
    private String reference;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "asked_by", updatable = false))
    private AccountId askedBy;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "released_by", updatable = false))
    private AccountId releasedBy;

    @Column(name = "released_at", updatable = false)
    private Instant releasedAt;

    @Column(name = "withdrawal_asked_by")
    private @Nullable UUID withdrawalAskedBy;

    @Column(name = "withdrawal_asked_at")
    private @Nullable Instant withdrawalAskedAt;

    @Column(name = "withdrawal_reason")
    private @Nullable String withdrawalReason;

    @Column(name = "withdrawn_by")
    private @Nullable UUID withdrawnBy;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @SuppressWarnings("NullAway.Init")
    protected GuidanceRelease() {}

    GuidanceRelease(GuidanceDraft of, AccountId asked, Stamp stamp) {
        draft = of.draftId();
        edition = of.edition();
        reference = of.reference();
        askedBy = asked;
        releasedBy = stamp.by();
        releasedAt = stamp.at();
    }

    void askForWithdrawal(String reason, Stamp stamp) {
        if (withdrawnAt != null) throw new DraftNotOpen();
        if (reason.isBlank()) throw new GuidanceNeedsReason();
        withdrawalAskedBy = stamp.by().value();
        withdrawalAskedAt = stamp.at();
        withdrawalReason = reason.strip();
    }

    /** By the same rule: another person than the one who asked. */
    void withdraw(Stamp stamp) {
        if (withdrawalAskedBy == null || withdrawnAt != null) throw new ReleaseNotAsked();
        if (withdrawalAskedBy.equals(stamp.by().value())) throw new NeedsAnotherPerson();
        withdrawnBy = stamp.by().value();
        withdrawnAt = stamp.at();
    }

    String reference() {
        return reference;
    }
}
