// SPDX-License-Identifier: Apache-2.0
package org.explant.group.proceedings;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.explant.claim.Stamp;
import org.explant.group.Cause;
import org.explant.group.Hips;
import org.explant.group.Recorded;
import org.explant.group.Struck;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** A cause that one claimant pleads against one defendant for one hip or both. */
@Entity
@DynamicUpdate
@Table(name = "pleaded_cause")
class PleadedCause {
    @Id
    @Column(name = "cause_id")
    private UUID causeId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "proceeding_id", updatable = false))
    private ProceedingId proceeding;

    @Column(name = "entry_id", updatable = false)
    private UUID claimant;

    @Column(name = "defendant_id", updatable = false)
    private UUID defendant;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Cause cause;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Hips hips;

    @Embedded
    private Recorded recorded;

    @Embedded
    private @Nullable Struck struck;

    @SuppressWarnings("NullAway.Init")
    protected PleadedCause() {}

    PleadedCause(ProceedingId proceeding, Plea plea, Stamp stamp) {
        causeId = UUID.randomUUID();
        this.proceeding = proceeding;
        claimant = plea.claimant();
        defendant = plea.defendant();
        cause = plea.cause();
        hips = plea.hips();
        recorded = Recorded.of(stamp);
    }

    void strike(String reason, Stamp stamp) {
        struck = Struck.out(struck, reason, stamp);
    }

    UUID claimant() {
        return claimant;
    }

    /** Who pleads what against whom. */
    record Plea(UUID claimant, UUID defendant, Cause cause, Hips hips) {}
}
