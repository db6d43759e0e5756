// SPDX-License-Identifier: Apache-2.0
package org.explant.undertaking;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.explant.access.AccountId;
import org.explant.claim.ClaimId;
import org.explant.claim.Stamp;
import org.jspecify.annotations.Nullable;

/** A promise, in the words in which it was made. */
@Entity
class Undertaking {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "undertaking_id"))
    private UndertakingId undertakingId;

    @Version
    private int version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "claim_id"))
    private ClaimId claim;

    @Enumerated(EnumType.STRING)
    private Direction direction;

    private String party;
    private String words;

    @Column(name = "promised_on")
    private LocalDate promisedOn;

    @Column(name = "due_on")
    private @Nullable LocalDate dueOn;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "owner"))
    private AccountId owner;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "recorded_by"))
    private AccountId recordedBy;

    @Column(name = "discharged_on")
    private @Nullable LocalDate dischargedOn;

    @Column(name = "discharged_at")
    private @Nullable Instant dischargedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "discharged_by"))
    private @Nullable AccountId dischargedBy;

    @Column(name = "discharged_how")
    private @Nullable String dischargedHow;

    @SuppressWarnings("NullAway.Init")
    protected Undertaking() {}

    Undertaking(ClaimId claim, NewUndertaking wanted, Stamp stamp) {
        undertakingId = UndertakingId.fresh();
        this.claim = claim;
        direction = wanted.direction();
        party = wanted.party().strip();
        words = wanted.words().strip();
        promisedOn = wanted.promisedOn();
        dueOn = wanted.dueOn();
        owner = wanted.owner();
        recordedAt = stamp.at();
        recordedBy = stamp.by();
        if (promisedOn.isAfter(stamp.on())) throw new PromisedInFuture();
        if (dueOn != null && dueOn.isBefore(promisedOn)) throw new DueBeforePromised();
    }

    void discharge(Discharge wanted, Stamp stamp) {
        if (dischargedOn != null) throw new AlreadyDischarged();
        var on = wanted.on() == null ? stamp.on() : wanted.on();
        if (on.isAfter(stamp.on()) || on.isBefore(promisedOn)) throw new NoDayOfDischarge();
        dischargedOn = on;
        dischargedAt = stamp.at();
        dischargedBy = stamp.by();
        dischargedHow = wanted.how().strip();
    }

    UndertakingId undertakingId() {
        return undertakingId;
    }

    ClaimId claimId() {
        return claim;
    }
}
