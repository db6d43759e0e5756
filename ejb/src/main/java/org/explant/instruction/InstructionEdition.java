// SPDX-License-Identifier: Apache-2.0
package org.explant.instruction;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.explant.access.AccountId;
import org.explant.claim.Stamp;

/** What was known for a while; never changed once written. */
@Entity
@Table(name = "instruction_edition")
class InstructionEdition {
    @EmbeddedId
    private EditionKey editionKey;

    @Embedded
    private InstructionTerms terms;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "recorded_by"))
    private AccountId recordedBy;

    @SuppressWarnings("NullAway.Init")
    protected InstructionEdition() {}

    InstructionEdition(InstructionId instruction, int number, InstructionTerms terms, Stamp stamp) {
        editionKey = new EditionKey(instruction.value(), number);
        this.terms = terms;
        recordedAt = stamp.at();
        recordedBy = stamp.by();
    }

    InstructionTerms terms() {
        return terms;
    }

    /** Which edition of which instruction. */
    @Embeddable
    record EditionKey(
            @Column(name = "instruction_id") UUID instruction,
            @Column(name = "edition") int number) implements Serializable {}
}
