// SPDX-License-Identifier: Apache-2.0
package org.explant.keydate;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.explant.access.AccountId;
import org.explant.claim.ClaimId;
import org.explant.claim.Stamp;
import org.jspecify.annotations.Nullable;

/** What happened to a key date; never changed once written. */
@Entity
@Table(name = "key_date_step")
class KeyDateStep {
    @Id
    @Column(name = "key_date_step_id")
    private UUID stepId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "key_date_id"))
    private KeyDateId keyDate;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "claim_id"))
    private ClaimId claim;

    private int step;

    @Enumerated(EnumType.STRING)
    private KeyDateAct act;

    @Column(name = "acted_on")
    private LocalDate actedOn;

    @Column(name = "acted_at")
    private Instant actedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "acted_by"))
    private AccountId actedBy;

    @Column(name = "from_on")
    private @Nullable LocalDate fromOn;

    @Column(name = "to_on")
    private @Nullable LocalDate toOn;

    private @Nullable String reason;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "agreed_with"))
    private @Nullable AccountId agreedWith;

    @SuppressWarnings("NullAway.Init")
    protected KeyDateStep() {}

    KeyDateStep(KeyDate keyDate, What what, Stamp stamp) {
        stepId = UUID.randomUUID();
        this.keyDate = keyDate.keyDateId();
        claim = keyDate.claimId();
        step = what.number();
        act = what.act();
        reason = what.reason();
        actedOn = stamp.on();
        actedAt = stamp.at();
        actedBy = stamp.by();
    }

    /** Which step it is, of what kind, and why. */
    record What(int number, KeyDateAct act, @Nullable String reason) {}

    KeyDateStep moved(@Nullable LocalDate from, LocalDate to) {
        fromOn = from;
        toOn = to;
        return this;
    }

    KeyDateStep agreed(@Nullable AccountId with) {
        agreedWith = act == KeyDateAct.MOVED_LATER && !actedBy.equals(with) ? with : null;
        return this;
    }

    KeyDateId keyDateId() {
        return keyDate;
    }

    KeyDateAct act() {
        return act;
    }

    @Nullable
    LocalDate fromOn() {
        return fromOn;
    }

    @Nullable
    LocalDate toOn() {
        return toOn;
    }

    @Nullable
    AccountId agreedWith() {
        return agreedWith;
    }
}
