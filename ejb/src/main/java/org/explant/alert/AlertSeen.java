// SPDX-License-Identifier: Apache-2.0
package org.explant.alert;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.explant.access.AccountId;

/** Somebody has taken note of an alert. */
@Entity
@Table(name = "alert_seen")
class AlertSeen {
    @EmbeddedId
    private Seen seen;

    @Column(name = "seen_at")
    private Instant seenAt;

    @SuppressWarnings("NullAway.Init")
    protected AlertSeen() {}

    AlertSeen(long alert, AccountId account, Instant seenAt) {
        seen = new Seen(account.value(), alert);
        this.seenAt = seenAt;
    }

    /** Who has seen which. */
    @Embeddable
    record Seen(
            @Column(name = "account_id") UUID account,
            @Column(name = "alert_id") long alert) implements Serializable {}
}
