// SPDX-License-Identifier: Apache-2.0
package org.explant.review;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.explant.access.AccountId;
import org.explant.claim.ClaimId;
import org.explant.claim.Stamp;
import org.jspecify.annotations.Nullable;

/** Something that a review asks to be put right. */
@Entity
@Table(name = "review_action")
class ReviewAction {
    /** A finding is to be put right within four weeks. */
    static final int DAYS = 28;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "review_action_id"))
    private ActionId actionId;

    @Version
    private int version;

    @Column(name = "file_review_id")
    private UUID review;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "claim_id"))
    private ClaimId claim;

    private int place;
    private String words;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "owner"))
    private AccountId owner;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "done_on")
    private @Nullable LocalDate doneOn;

    @Column(name = "done_at")
    private @Nullable Instant doneAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "done_by"))
    private @Nullable AccountId doneBy;

    @Column(name = "done_note")
    private @Nullable String doneNote;

    @SuppressWarnings("NullAway.Init")
    protected ReviewAction() {}

    ReviewAction(FileReview review, NewAction wanted, int place) {
        actionId = ActionId.fresh();
        this.review = review.reviewId();
        claim = review.claimId();
        this.place = place;
        words = wanted.words().strip();
        owner = wanted.owner();
        dueOn = wanted.dueOn() == null ? review.reviewedOn().plusDays(DAYS) : wanted.dueOn();
    }

    /** It has been put right. */
    void finish(@Nullable String note, Stamp stamp) {
        if (doneOn != null) throw new ActionAlreadyDone();
        doneOn = stamp.on();
        doneAt = stamp.at();
        doneBy = stamp.by();
        doneNote = note;
    }

    ClaimId claimId() {
        return claim;
    }
}
