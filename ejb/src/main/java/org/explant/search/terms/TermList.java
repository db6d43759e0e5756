// SPDX-License-Identifier: Apache-2.0
package org.explant.search.terms;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.explant.access.AccountId;
import org.explant.claim.ClaimId;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** Queries that were counted at one moment. */
@Entity
@DynamicUpdate
@Table(name = "term_list")
class TermList {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "list_id"))
    private TermListId listId;

    private String name;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "claim_id", updatable = false))
    private @Nullable ClaimId claim;

    private boolean exact;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "owner", updatable = false))
    private AccountId owner;

    @Column(name = "counted_at", updatable = false)
    private Instant countedAt;

    @Column(name = "up_to", updatable = false)
    private Instant upTo;

    private boolean partial;

    @Column(name = "removed_at")
    private @Nullable Instant removedAt;

    @SuppressWarnings("NullAway.Init")
    protected TermList() {}

    /** When it was counted, and how far that reaches. */
    record Moment(Instant countedAt, Instant upTo, boolean partial) {}

    TermList(NewTermList wanted, @Nullable ClaimId claim, AccountId owner, Moment moment) {
        listId = TermListId.fresh();
        name = wanted.name().strip();
        this.claim = claim;
        exact = wanted.exact();
        this.owner = owner;
        countedAt = moment.countedAt();
        upTo = moment.upTo();
        partial = moment.partial();
    }

    void remove(Instant now) {
        if (removedAt == null) removedAt = now;
    }

    TermListId listId() {
        return listId;
    }
}
