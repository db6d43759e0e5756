// SPDX-License-Identifier: Apache-2.0
package org.explant.group.proceedings;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.explant.claim.Stamp;
import org.explant.group.Recorded;
import org.explant.group.Struck;
import org.explant.group.Wording;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** Somebody who is sued on a claim form, by the name that stands there. */
@Entity
@DynamicUpdate
@Table(name = "form_defendant")
class FormDefendant {
    @Id
    @Column(name = "defendant_id")
    private UUID defendantId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "proceeding_id", updatable = false))
    private ProceedingId proceeding;

    @Column(updatable = false)
    private int place;

    @Column(updatable = false)
    private String name;

    @Embedded
    private Recorded recorded;

    @Embedded
    private @Nullable Struck struck;

    @SuppressWarnings("NullAway.Init")
    protected FormDefendant() {}

    FormDefendant(ProceedingId proceeding, int place, String name, Stamp stamp) {
        defendantId = UUID.randomUUID();
        this.proceeding = proceeding;
        this.place = place;
        this.name = Wording.required(name, 200);
        recorded = Recorded.of(stamp);
    }

    void strike(String reason, Stamp stamp) {
        struck = Struck.out(struck, reason, stamp);
    }

    UUID defendantId() {
        return defendantId;
    }
}
