// SPDX-License-Identifier: Apache-2.0
package org.explant.implant;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.explant.access.AccountId;
import org.explant.claim.ClaimId;
import org.jspecify.annotations.Nullable;

/** A component: which operation put it in, which one took it out; what is known of it are statements. */
@Entity
@Table(name = "implant_component")
class ImplantComponent {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "component_id"))
    private ComponentId componentId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "claim_id", updatable = false))
    private ClaimId claimId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "hip_id", updatable = false))
    private HipId hipId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "implanted_by", updatable = false))
    private OperationId implantedBy;

    @Column(name = "explanted_by")
    private @Nullable UUID explantedBy;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "recorded_by", updatable = false))
    private AccountId recordedBy;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    @Column(name = "struck_reason")
    private @Nullable String struckReason;

    @Column(name = "struck_by")
    private @Nullable UUID struckBy;

    @Column(name = "struck_at")
    private @Nullable Instant struckAt;

    @SuppressWarnings("NullAway.Init")
    protected ImplantComponent() {}

    @SuppressWarnings("NullAway.Init")
    ImplantComponent(ClaimId claimId, HipOperation operation, Entered entered) {
        componentId = ComponentId.fresh();
        this.claimId = claimId;
        hipId = operation.hipId();
        implantedBy = operation.operationId();
        recordedBy = entered.by();
        recordedAt = entered.at();
    }

    /** That operation took it out. */
    ComponentChange takenOut(HipOperation operation, Entered entered) {
        if (!operation.hipId().equals(hipId) || operation.operationId().equals(implantedBy)) throw new NotAtThisHip();
        if (explantedBy != null) throw new ComponentTakenOutMeanwhile();
        explantedBy = operation.operationId().value();
        return new ComponentChange(this, null, null, entered);
    }

    /** It is in after all. */
    ComponentChange leftIn(Reason reason, Entered entered) {
        if (explantedBy == null) throw new ComponentTakenOutMeanwhile();
        var before = explantedBy;
        explantedBy = null;
        return new ComponentChange(this, before, reason, entered);
    }

    /** It was entered in error. */
    void strike(Reason reason, Entered entered) {
        struckReason = reason.words();
        struckBy = entered.by().value();
        struckAt = entered.at();
    }

    ComponentId componentId() {
        return componentId;
    }

    ClaimId claimId() {
        return claimId;
    }

    HipId hipId() {
        return hipId;
    }

    OperationId implantedBy() {
        return implantedBy;
    }

    @Nullable
    OperationId explantedBy() {
        return explantedBy == null ? null : new OperationId(explantedBy);
    }
}
