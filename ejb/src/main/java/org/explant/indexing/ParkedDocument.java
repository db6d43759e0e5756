// SPDX-License-Identifier: Apache-2.0
package org.explant.indexing;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.explant.document.DocumentId;

/** A document that could not be taken up: tried again ever later, until it can. */
@Entity
@Table(name = "index_parked")
class ParkedDocument {
    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);

    /** So many doublings of the first wait, some four hours, are the longest. */
    private static final int DOUBLINGS = 8;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "document_id"))
    private DocumentId document;

    @Column(name = "parked_at", updatable = false)
    private Instant parkedAt;

    @Column(name = "tried_at")
    private Instant triedAt;

    private int attempts;

    @Column(name = "next_try")
    private Instant nextTry;

    @Enumerated(EnumType.STRING)
    private ParkReason reason;

    @SuppressWarnings("NullAway.Init")
    protected ParkedDocument() {}

    @SuppressWarnings("NullAway.Init")
    ParkedDocument(DocumentId document, ParkReason reason, Instant now) {
        this.document = document;
        parkedAt = now;
        failedAgain(reason, now);
    }

    /** It failed once more: the wait doubles. */
    final void failedAgain(ParkReason why, Instant now) {
        reason = why;
        triedAt = now;
        attempts++;
        nextTry = now.plus(FIRST_WAIT.multipliedBy(1L << Math.min(attempts - 1, DOUBLINGS)));
    }

    /** It was handed to the index again; should that be lost, it is handed over after the same wait. */
    void handedOver(Instant now) {
        nextTry = now.plus(Duration.between(triedAt, nextTry));
        triedAt = now;
    }

    Instant nextTry() {
        return nextTry;
    }
}
