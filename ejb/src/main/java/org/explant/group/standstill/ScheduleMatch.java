// SPDX-License-Identifier: Apache-2.0
package org.explant.group.standstill;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.explant.claim.ClaimId;
import org.explant.claim.Stamp;
import org.explant.group.Recorded;
import org.explant.group.Struck;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** That a printed name is that of a claim's claimant, as a person decided. */
@Entity
@DynamicUpdate
@Table(name = "schedule_match")
class ScheduleMatch {
    @Id
    @Column(name = "match_id")
    private UUID matchId;

    @Column(name = "entry_id", updatable = false)
    private UUID entry;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "standstill_id", updatable = false))
    private StandstillId standstill;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "claim_id", updatable = false))
    private ClaimId claim;

    @Embedded
    private Recorded recorded;

    @Embedded
    private @Nullable Struck struck;

    @SuppressWarnings("NullAway.Init")
    protected ScheduleMatch() {}

    ScheduleMatch(StandstillId standstill, UUID entry, ClaimId claim, Stamp stamp) {
        matchId = UUID.randomUUID();
        this.standstill = standstill;
        this.entry = entry;
        this.claim = claim;
        recorded = Recorded.of(stamp);
    }

    void strike(String reason, Stamp stamp) {
        struck = Struck.out(struck, reason, stamp);
    }
}
