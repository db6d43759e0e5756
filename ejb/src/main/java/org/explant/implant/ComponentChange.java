// SPDX-License-Identifier: Apache-2.0
package org.explant.implant;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.explant.access.AccountId;
import org.explant.claim.ClaimId;
import org.jspecify.annotations.Nullable;

/** That a component was said to be out, or not out after all: written once, never changed. */
@Entity
@Table(name = "implant_change")
class ComponentChange {
    @Id
    @Column(name = "change_id")
    private UUID changeId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "claim_id", updatable = false))
    private ClaimId claimId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "component_id", updatable = false))
    private ComponentId componentId;

    @Column(name = "before_by", updatable = false)
    private @Nullable UUID beforeBy;

    @Column(name = "after_by", updatable = false)
    private @Nullable UUID afterBy;

    @Column(updatable = false)
    private @Nullable String reason;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "changed_by", updatable = false))
    private AccountId changedBy;

    @Column(name = "changed_at", updatable = false)
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected ComponentChange() {}

    @SuppressWarnings("NullAway.Init")
    ComponentChange(ImplantComponent component, @Nullable UUID beforeBy, @Nullable Reason reason, Entered entered) {
        changeId = UUID.randomUUID();
        claimId = component.claimId();
        componentId = component.componentId();
        this.beforeBy = beforeBy;
        var after = component.explantedBy();
        afterBy = after == null ? null : after.value();
        this.reason = reason == null ? null : reason.words();
        changedBy = entered.by();
        changedAt = entered.at();
    }
}
