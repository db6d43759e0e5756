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

/** A claim that the agreement is meant to cover. */
@Entity
@DynamicUpdate
@Table(name = "standstill_claim")
class StandstillClaim {
    @Id
    @Column(name = "entry_id")
    private UUID entryId;

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
    protected StandstillClaim() {}

    StandstillClaim(StandstillId standstill, ClaimId claim, Stamp stamp) {
        entryId = UUID.randomUUID();
        this.standstill = standstill;
        this.claim = claim;
        recorded = Recorded.of(stamp);
    }

    void strike(String reason, Stamp stamp) {
        struck = Struck.out(struck, reason, stamp);
    }
}
