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

/** An operation on a hip; what is known of it are statements. */
@Entity
@Table(name = "hip_operation")
class HipOperation {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "operation_id"))
    private OperationId operationId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "claim_id", updatable = false))
    private ClaimId claimId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "hip_id", updatable = false))
    private HipId hipId;

    @Column(name = "form_key", updatable = false)
    private UUID formKey;

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
    protected HipOperation() {}

    @SuppressWarnings("NullAway.Init")
    HipOperation(Hip hip, UUID formKey, Entered entered) {
        operationId = OperationId.fresh();
        claimId = hip.claimId();
        hipId = hip.hipId();
        this.formKey = formKey;
        recordedBy = entered.by();
        recordedAt = entered.at();
    }

    /** It was entered in error. */
    void strike(Reason reason, Entered entered) {
        struckReason = reason.words();
        struckBy = entered.by().value();
        struckAt = entered.at();
    }

    OperationId operationId() {
        return operationId;
    }

    ClaimId claimId() {
        return claimId;
    }

    HipId hipId() {
        return hipId;
    }
}
