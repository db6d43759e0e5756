// SPDX-License-Identifier: Apache-2.0
package org.explant.group.proceedings;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.explant.group.Recorded;

/** The heading of a claim form as it stood for a while; never changed once written. */
@Entity
@Table(name = "proceeding_edition")
class ProceedingEdition {
    @EmbeddedId
    private EditionKey editionKey;

    @Embedded
    private ProceedingTerms terms;

    @Embedded
    private Recorded recorded;

    @SuppressWarnings("NullAway.Init")
    protected ProceedingEdition() {}

    ProceedingEdition(ProceedingId proceeding, int number, ProceedingTerms terms, Recorded recorded) {
        editionKey = new EditionKey(proceeding.value(), number);
        this.terms = terms;
        this.recorded = recorded;
    }

    ProceedingTerms terms() {
        return terms;
    }

    /** Which edition of which form. */
    @Embeddable
    record EditionKey(
            @Column(name = "proceeding_id") UUID proceeding,
            @Column(name = "edition") int number) implements Serializable {}
}
