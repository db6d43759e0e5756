// SPDX-License-Identifier: Apache-2.0
package org.explant.group.standstill;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.explant.group.Recorded;

/** The terms of an agreement as they stood for a while; never changed once written. */
@Entity
@Table(name = "standstill_edition")
class StandstillEdition {
    @EmbeddedId
    private EditionKey editionKey;

    @Embedded
    private StandstillTerms terms;

    @Embedded
    private Recorded recorded;

    @SuppressWarnings("NullAway.Init")
    protected StandstillEdition() {}

    StandstillEdition(StandstillId standstill, int number, StandstillTerms terms, Recorded recorded) {
        editionKey = new EditionKey(standstill.value(), number);
        this.terms = terms;
        this.recorded = recorded;
    }

    StandstillTerms terms() {
        return terms;
    }

    /** Which edition of which agreement. */
    @Embeddable
    record EditionKey(
            @Column(name = "standstill_id") UUID standstill,
            @Column(name = "edition") int number) implements Serializable {}
}
