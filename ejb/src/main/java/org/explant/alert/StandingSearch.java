// SPDX-License-Identifier: Apache-2.0
package org.explant.alert;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.explant.access.AccountId;
import org.explant.search.SearchId;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** A stored search that watches what is newly read, until its owner ends it. */
@Entity
@DynamicUpdate
@Table(name = "standing_search")
class StandingSearch {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "standing_id"))
    private StandingId standingId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "search_id", updatable = false))
    private SearchId search;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "owner", updatable = false))
    private AccountId owner;

    @Column(updatable = false)
    private String name;

    private boolean shared;

    @Column(name = "begun_at", updatable = false)
    private Instant begunAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init")
    protected StandingSearch() {}

    StandingSearch(NewStanding wanted, AccountId owner, Instant now) {
        standingId = StandingId.fresh();
        search = wanted.search();
        this.owner = owner;
        name = wanted.name().strip();
        shared = wanted.shared();
        begunAt = now;
    }

    void end(Instant now) {
        if (endedAt == null) endedAt = now;
    }

    void share(boolean wanted) {
        shared = wanted;
    }

    StandingId standingId() {
        return standingId;
    }
}
