// SPDX-License-Identifier: Apache-2.0
package org.explant.alert;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.explant.document.DocumentId;
import org.hibernate.annotations.Immutable;

/** A newly read page that a standing search found. It is written where pages are laid; here it is only read. */
@Entity
@Immutable
@Table(name = "alert")
class Alert {
    @Id
    @Column(name = "alert_id")
    private long alertId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "standing_id"))
    private StandingId standing;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "document_id"))
    private DocumentId document;

    private int page;

    @Column(name = "told_at")
    private Instant toldAt;

    @SuppressWarnings("NullAway.Init")
    protected Alert() {}
}
