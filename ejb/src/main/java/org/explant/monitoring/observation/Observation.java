// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.observation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.explant.access.AccountId;
import org.explant.claim.ClaimId;
import org.explant.claim.Stamp;
import org.explant.implant.construct.Side;
import org.explant.monitoring.observed.ObservationDetails;
import org.explant.monitoring.observed.ObservationKind;
import org.explant.monitoring.observed.Observed;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One edition of an observation. What it says never changes; that another took its place is written down once. */
@Entity
@DynamicUpdate
class Observation {
    @Id
    @Column(name = "edition_id")
    private UUID editionId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "observation_id", updatable = false))
    private ObservationId observationId;

    @Column(updatable = false)
    private int edition;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "claim_id", updatable = false))
    private ClaimId claim;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ObservationKind kind;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private @Nullable Side side;

    @Column(name = "observed_on", updatable = false)
    private LocalDate observedOn;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    private Map<String, String> details;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ObservationOrigin origin;

    @Column(updatable = false)
    private @Nullable String reason;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "recorded_by", updatable = false))
    private AccountId recordedBy;

    @Column(name = "superseded_at")
    private @Nullable Instant supersededAt;

    @Column(name = "superseded_by")
    private @Nullable UUID supersededBy;

    @Column(name = "withdrawn_reason")
    private @Nullable String withdrawnReason;

    @SuppressWarnings("NullAway.Init")
    protected Observation() {}

    @SuppressWarnings("NullAway.Init")
    private Observation(ClaimId claim, Observed what, Stamp stamp) {
        editionId = UUID.randomUUID();
        this.claim = claim;
        kind = what.kind();
        side = what.side();
        observedOn = what.on();
        details = what.details().texts();
        recordedAt = stamp.at();
        recordedBy = stamp.by();
    }

    static Observation first(ClaimId claim, ObservationOrigin origin, Observed what, Stamp stamp) {
        var first = new Observation(claim, what, stamp);
        first.observationId = ObservationId.fresh();
        first.edition = 1;
        first.origin = origin;
        return first;
    }

    /** The next edition; this one no longer counts from now on. */
    Observation next(Observed what, String why, Stamp stamp) {
        supersede(stamp);
        var next = new Observation(claim, what, stamp);
        next.observationId = observationId;
        next.edition = edition + 1;
        next.origin = ObservationOrigin.CORRECTED;
        next.reason = why;
        return next;
    }

    /** It was recorded in error; nothing stands in its place, and it stays to be read. */
    void withdraw(String why, Stamp stamp) {
        supersede(stamp);
        withdrawnReason = why;
    }

    private void supersede(Stamp stamp) {
        supersededAt = stamp.at();
        supersededBy = stamp.by().value();
    }

    boolean stands() {
        return supersededAt == null;
    }

    ObservationId observationId() {
        return observationId;
    }

    int edition() {
        return edition;
    }

    ClaimId claimId() {
        return claim;
    }

    Observed observed() {
        return new Observed(kind, side, observedOn, ObservationDetails.stored(details));
    }

    ObservationLine line(String by, @Nullable String endedBy) {
        var end = supersededAt == null ? null : new ObservationLine.Ended(supersededAt, endedBy, withdrawnReason);
        return new ObservationLine(observationId, edition, observed(), origin, reason, recordedAt, by, end);
    }

    @Override
    public String toString() {
        return "observation " + observationId + " edition " + edition;
    }
}
