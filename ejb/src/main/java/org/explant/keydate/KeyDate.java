// SPDX-License-Identifier: Apache-2.0
package org.explant.keydate;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.explant.access.AccountId;
import org.explant.claim.ClaimId;
import org.explant.claim.Stamp;
import org.jspecify.annotations.Nullable;

/** A day on which something must have been done for a claim. Each of its verbs answers with the step to be kept. */
@Entity
@Table(name = "key_date")
class KeyDate {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "key_date_id"))
    private KeyDateId keyDateId;

    @Version
    private int version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "claim_id"))
    private ClaimId claim;

    private String kind;

    @Column(name = "due_on")
    private LocalDate dueOn;

    private @Nullable String what;
    private String source;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "owner"))
    private AccountId owner;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "second_owner"))
    private @Nullable AccountId secondOwner;

    @Enumerated(EnumType.STRING)
    private KeyDateState state;

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    private int steps;

    @SuppressWarnings("NullAway.Init")
    protected KeyDate() {}

    @SuppressWarnings("NullAway.Init")
    KeyDate(ClaimId claim, KeyDateDetails wanted) {
        keyDateId = KeyDateId.fresh();
        this.claim = claim;
        state = KeyDateState.OPEN;
        take(wanted);
    }

    KeyDateStep set(Stamp stamp) {
        return step(KeyDateAct.SET, null, stamp).moved(null, dueOn);
    }

    /** Never later without a reason; a critical one never later without a second person. */
    KeyDateStep change(KeyDateChange wanted, boolean critical, Stamp stamp) {
        if (wanted.version() != version) throw new KeyDateChangedMeanwhile(version, details(), wanted.details());
        checkOpen();
        var from = dueOn;
        var to = wanted.details().dueOn();
        if (to.isAfter(from)) checkLater(wanted, critical, stamp.by());
        take(wanted.details());
        return step(actOf(from, to), wanted.reason(), stamp).moved(from, to).agreed(wanted.agreedWith());
    }

    private static KeyDateAct actOf(LocalDate from, LocalDate to) {
        if (to.equals(from)) return KeyDateAct.CHANGED;
        return to.isAfter(from) ? KeyDateAct.MOVED_LATER : KeyDateAct.MOVED_EARLIER;
    }

    private static void checkLater(KeyDateChange wanted, boolean critical, AccountId by) {
        if (wanted.reason() == null) throw new MovedLaterWithoutReason();
        if (critical && (wanted.agreedWith() == null || wanted.agreedWith().equals(by))) throw new MovedLaterAlone();
    }

    KeyDateStep finish(KeyDateEnd wanted, Stamp stamp) {
        checkOpen();
        var on = wanted.on() == null ? stamp.on() : wanted.on();
        if (on.isAfter(stamp.on())) throw new DoneInFuture();
        state = KeyDateState.DONE;
        endedOn = on;
        return step(KeyDateAct.DONE, wanted.note(), stamp.dated(on));
    }

    KeyDateStep withdraw(String reason, Stamp stamp) {
        checkOpen();
        state = KeyDateState.WITHDRAWN;
        endedOn = stamp.on();
        return step(KeyDateAct.WITHDRAWN, reason, stamp);
    }

    KeyDateStep reopen(String reason, Stamp stamp) {
        if (state == KeyDateState.OPEN) throw new KeyDateStillOpen();
        state = KeyDateState.OPEN;
        endedOn = null;
        return step(KeyDateAct.REOPENED, reason, stamp);
    }

    private void checkOpen() {
        if (state != KeyDateState.OPEN) throw new KeyDateNotOpen();
    }

    private KeyDateStep step(KeyDateAct act, @Nullable String reason, Stamp stamp) {
        return new KeyDateStep(this, new KeyDateStep.What(++steps, act, reason), stamp);
    }

    private void take(KeyDateDetails wanted) {
        kind = wanted.kind();
        dueOn = wanted.dueOn();
        what = wanted.what();
        source = wanted.source().strip();
        owner = wanted.owner();
        secondOwner = wanted.secondOwner();
    }

    KeyDateDetails details() {
        return new KeyDateDetails(kind, dueOn, what, source, owner, secondOwner);
    }

    KeyDateId keyDateId() {
        return keyDateId;
    }

    ClaimId claimId() {
        return claim;
    }

    int version() {
        return version;
    }
}
