// SPDX-License-Identifier: Apache-2.0
package org.explant.group.standstill;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import org.explant.claim.Stamp;
import org.explant.group.Recorded;
import org.hibernate.annotations.DynamicUpdate;

/** One agreement with one defendant; its terms stand in the edition that is in force. */
@Entity
@DynamicUpdate
class Standstill {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "standstill_id"))
    private StandstillId standstillId;

    @Version
    private int version;

    private int edition;

    @Embedded
    private Recorded recorded;

    @SuppressWarnings("NullAway.Init")
    protected Standstill() {}

    Standstill(StandstillId standstillId, Stamp stamp) {
        this.standstillId = standstillId;
        recorded = Recorded.of(stamp);
    }

    /** From now on these terms are in force. */
    StandstillEdition become(StandstillTerms terms, Stamp stamp) {
        return new StandstillEdition(standstillId, ++edition, terms, Recorded.of(stamp));
    }

    StandstillId standstillId() {
        return standstillId;
    }

    int edition() {
        return edition;
    }
}
