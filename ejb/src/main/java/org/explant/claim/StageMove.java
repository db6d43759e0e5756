// SPDX-License-Identifier: Apache-2.0
package org.explant.claim;

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
import org.jspecify.annotations.Nullable;

/** One step along the stage line; never changed once written. */
@Entity
@Table(name = "stage_move")
class StageMove {
    @Id
    @Column(name = "stage_move_id")
    private UUID moveId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "claim_id"))
    private ClaimId claim;

    private int step;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_stage")
    private @Nullable Stage from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_stage")
    private Stage to;

    @Column(name = "moved_on")
    private LocalDate movedOn;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "moved_by"))
    private AccountId movedBy;

    private @Nullable String reason;

    @SuppressWarnings("NullAway.Init")
    protected StageMove() {}

    StageMove(ClaimId claim, Step step, Stamp stamp) {
        moveId = UUID.randomUUID();
        this.claim = claim;
        this.step = step.number();
        from = step.from();
        to = step.to();
        reason = step.reason();
        movedOn = stamp.on();
        recordedAt = stamp.at();
        movedBy = stamp.by();
    }

    /**
     * What a move is made of.
     *
     * @param from null when the claim was opened
     */
    record Step(
            int number,
            @Nullable Stage from,
            Stage to,
            @Nullable String reason) {}
}
