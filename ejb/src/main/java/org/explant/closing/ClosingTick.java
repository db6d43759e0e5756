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
import java.util.UUID;
import org.explant.access.AccountId;
import org.explant.claim.ClaimId;
import org.explant.claim.Stamp;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What somebody said of a line of the checklist; a further word is a further row. */
@Entity
@Immutable
@Table(name = "closing_tick")
class ClosingTick {
    @Id
    @Column(name = "closing_tick_id")
    private UUID tickId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "claim_id"))
    private ClaimId claim;

    /** How many closings there were before: a reopened claim begins its checklist anew. */
    private int round;

    private String item;
    private int number;

    @Enumerated(EnumType.STRING)
    private TickState state;

    private @Nullable String words;

    @Column(name = "said_at")
    private Instant saidAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "said_by"))
    private AccountId saidBy;

    @SuppressWarnings("NullAway.Init")
    protected ClosingTick() {}

    @SuppressWarnings("NullAway.Init")
    ClosingTick(ClaimId claim, int round, Tick tick, Stamp stamp) {
        tickId = UUID.randomUUID();
        this.claim = claim;
        this.round = round;
        item = tick.item();
        number = tick.seen() + 1;
        state = tick.state();
        words = tick.words();
        saidAt = stamp.at();
        saidBy = stamp.by();
    }
}
