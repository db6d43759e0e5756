// SPDX-License-Identifier: Apache-2.0
package org.explant.group.proceedings;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import org.explant.claim.Stamp;
import org.explant.group.Recorded;
import org.hibernate.annotations.DynamicUpdate;

/** One claim form; its heading stands in the edition that is in force. */
@Entity
@DynamicUpdate
class Proceeding {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "proceeding_id"))
    private ProceedingId proceedingId;

    @Version
    private int version;

    private int edition;

    @Embedded
    private Recorded recorded;

    @SuppressWarnings("NullAway.Init")
    protected Proceeding() {}

    Proceeding(ProceedingId proceedingId, Stamp stamp) {
        this.proceedingId = proceedingId;
        recorded = Recorded.of(stamp);
    }

    /** From now on these terms are in force. */
    ProceedingEdition become(ProceedingTerms terms, Stamp stamp) {
        return new ProceedingEdition(proceedingId, ++edition, terms, Recorded.of(stamp));
    }

    ProceedingId proceedingId() {
        return proceedingId;
    }

    int edition() {
        return edition;
    }
}
