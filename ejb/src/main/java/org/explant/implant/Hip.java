// SPDX-License-Identifier: Apache-2.0
package org.explant.implant;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import org.explant.claim.ClaimId;
import org.explant.implant.construct.Side;

/** One hip of a claimant. Whoever writes at it holds it until the transaction ends. */
@Entity
class Hip {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "hip_id"))
    private HipId hipId;

    @Version
    private int version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "claim_id", updatable = false))
    private ClaimId claimId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Side side;

    private int edition;

    @SuppressWarnings("NullAway.Init")
    protected Hip() {}

    /** Something was entered, accepted or set aside here. */
    void changed() {
        edition++;
    }

    HipId hipId() {
        return hipId;
    }

    ClaimId claimId() {
        return claimId;
    }

    Side side() {
        return side;
    }

    int edition() {
        return edition;
    }
}
