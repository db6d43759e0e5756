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

/** Somebody who is told what a standing search finds, from a moment on. */
@Entity
@Table(name = "standing_follower")
class StandingFollower {
    @EmbeddedId
    private Following following;

    private Instant since;

    @SuppressWarnings("NullAway.Init")
    protected StandingFollower() {}

    StandingFollower(Following following, Instant since) {
        this.following = following;
        this.since = since;
    }

    /** Who follows what. */
    @Embeddable
    record Following(
            @Column(name = "standing_id") UUID standing,
            @Column(name = "account_id") UUID account) implements Serializable {
        static Following of(StandingId standing, AccountId account) {
            return new Following(standing.value(), account.value());
        }
    }
}
