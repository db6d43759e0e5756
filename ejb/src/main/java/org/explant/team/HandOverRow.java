// SPDX-License-Identifier: Apache-2.0
package org.explant.team;

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
import org.explant.claim.ClaimId;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** One claim of a hand-over, and what became of it. */
@Entity
@DynamicUpdate
@Table(name = "hand_over_row")
class HandOverRow {
    @Id
    @Column(name = "hand_over_row_id")
    private UUID rowId;

    @Column(name = "hand_over_id")
    private UUID handOver;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "claim_id"))
    private ClaimId claim;

    @Enumerated(EnumType.STRING)
    private HandOverState state;

    @Enumerated(EnumType.STRING)
    private @Nullable HandOverRefusal refusal;

    @Column(name = "done_at")
    private @Nullable Instant doneAt;

    @SuppressWarnings("NullAway.Init")
    protected HandOverRow() {}

    @SuppressWarnings("NullAway.Init")
    HandOverRow(UUID handOver, ClaimId claim) {
        rowId = UUID.randomUUID();
        this.handOver = handOver;
        this.claim = claim;
        state = HandOverState.WAITING;
    }

    void done(Instant at) {
        state = HandOverState.DONE;
        doneAt = at;
    }

    void refused(HandOverRefusal why, Instant at) {
        state = HandOverState.REFUSED;
        refusal = why;
        doneAt = at;
    }

    boolean isWaiting() {
        return state == HandOverState.WAITING;
    }

    ClaimId claimId() {
        return claim;
    }

    UUID rowId() {
        return rowId;
    }

    UUID handOver() {
        return handOver;
    }
}
