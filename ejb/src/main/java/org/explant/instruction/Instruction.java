// SPDX-License-Identifier: Apache-2.0
package org.explant.instruction;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import org.explant.access.AccountId;
import org.explant.claim.ClaimId;
import org.explant.claim.Stamp;
import org.hibernate.annotations.DynamicUpdate;

/** What one person was asked on one claim; its content stands in the edition that is in force. */
@Entity
@DynamicUpdate
class Instruction {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "instruction_id"))
    private InstructionId instructionId;

    @Version
    private int version;

    private int edition;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "claim_id", updatable = false))
    private ClaimId claim;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "recorded_by", updatable = false))
    private AccountId recordedBy;

    @SuppressWarnings("NullAway.Init")
    protected Instruction() {}

    Instruction(ClaimId claim, Stamp stamp) {
        instructionId = InstructionId.fresh();
        this.claim = claim;
        recordedAt = stamp.at();
        recordedBy = stamp.by();
    }

    /** From now on this is known. */
    InstructionEdition become(InstructionTerms terms, Stamp stamp) {
        return new InstructionEdition(instructionId, ++edition, terms, stamp);
    }

    InstructionId instructionId() {
        return instructionId;
    }

    int edition() {
        return edition;
    }
}
