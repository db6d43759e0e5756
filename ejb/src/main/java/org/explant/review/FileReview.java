// SPDX-License-Identifier: Apache-2.0
package org.explant.review;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.explant.access.AccountId;
import org.explant.claim.ClaimId;
import org.explant.claim.Stamp;
import org.jspecify.annotations.Nullable;

/** That somebody has been through a file; never changed once written. */
@Entity
@Table(name = "file_review")
class FileReview {
    @Id
    @Column(name = "file_review_id")
    private UUID reviewId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "claim_id"))
    private ClaimId claim;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "reviewer"))
    private AccountId reviewer;

    @Column(name = "reviewed_on")
    private LocalDate reviewedOn;

    private String findings;

    @Column(name = "next_due_on")
    private @Nullable LocalDate nextDueOn;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "recorded_by"))
    private AccountId recordedBy;

    @SuppressWarnings("NullAway.Init")
    protected FileReview() {}

    FileReview(ClaimId claim, NewReview wanted, Stamp stamp) {
        reviewId = UUID.randomUUID();
        this.claim = claim;
        reviewer = wanted.reviewer();
        reviewedOn = wanted.reviewedOn() == null ? stamp.on() : wanted.reviewedOn();
        findings = wanted.findings().strip();
        nextDueOn = wanted.nextDueOn();
        recordedAt = stamp.at();
        recordedBy = stamp.by();
        if (reviewedOn.isAfter(stamp.on())) throw new ReviewInFuture();
        if (nextDueOn != null && !nextDueOn.isAfter(reviewedOn)) throw new NextReviewTooEarly();
    }

    ReviewAction ask(NewAction wanted, int place) {
        return new ReviewAction(this, wanted, place);
    }

    UUID reviewId() {
        return reviewId;
    }

    ClaimId claimId() {
        return claim;
    }

    LocalDate reviewedOn() {
        return reviewedOn;
    }
}
