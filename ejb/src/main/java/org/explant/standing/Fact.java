// SPDX-License-Identifier: Apache-2.0
package org.explant.standing;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.explant.access.AccountId;
import org.explant.claim.ClaimId;
import org.explant.claim.Stamp;
import org.explant.standing.fact.Details;
import org.explant.standing.fact.FactKind;
import org.explant.standing.fact.Period;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One version of a dated fact. What it says never changes; that it was replaced is written down once. */
@Entity
@DynamicUpdate
@Table(name = "claim_fact")
class Fact {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "fact_id"))
    private FactId factId;

    @Column(updatable = false)
    private UUID thread;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "claim_id", updatable = false))
    private ClaimId claim;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private FactKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "came_by", updatable = false)
    private FactVersion cameBy;

    @Embedded
    private Period period;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    private Map<String, String> details;

    @Column(updatable = false)
    private String reason;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "recorded_by", updatable = false))
    private AccountId recordedBy;

    @Column(name = "superseded_at")
    private @Nullable Instant supersededAt;

    @Column(name = "superseded_by")
    private @Nullable UUID supersededBy;

    @Column(name = "superseded_reason")
    private @Nullable String supersededReason;

    private @Nullable UUID successor;

    @SuppressWarnings("NullAway.Init")
    protected Fact() {}

    @SuppressWarnings("NullAway.Init")
    private Fact(Origin origin, What what, Stamp stamp) {
        factId = new FactId(UUID.randomUUID());
        thread = origin.thread() == null ? factId.value() : origin.thread();
        claim = origin.claim();
        cameBy = origin.cameBy();
        kind = what.kind();
        period = what.period();
        details = what.details().texts();
        reason = what.reason();
        recordedAt = stamp.at();
        recordedBy = stamp.by();
    }

    private record Origin(ClaimId claim, @Nullable UUID thread, FactVersion cameBy) {}

    /** What a fact says, and why. */
    record What(FactKind kind, Period period, Details details, String reason) {}

    static Fact first(ClaimId claim, What what, Stamp stamp) {
        return new Fact(new Origin(claim, null, FactVersion.RECORDED), what, stamp);
    }

    /** The next version; this one no longer counts from now on. */
    Fact next(FactVersion how, What what, Stamp stamp) {
        var next = new Fact(new Origin(claim, thread, how), what, stamp);
        supersede(what.reason(), stamp);
        successor = next.factId.value();
        return next;
    }

    /** It was recorded in error, and nothing stands in its place. */
    void remove(String why, Stamp stamp) {
        supersede(why, stamp);
    }

    private void supersede(String why, Stamp stamp) {
        if (supersededAt != null) throw new FactReplacedMeanwhile();
        supersededAt = stamp.at();
        supersededBy = stamp.by().value();
        supersededReason = why;
    }

    /** What this version says, with another last day. */
    What until(FactEnd end) {
        return new What(kind, new Period(period.from(), end.on()), details(), end.reason());
    }

    boolean isLive() {
        return supersededAt == null;
    }

    FactId factId() {
        return factId;
    }

    ClaimId claimId() {
        return claim;
    }

    FactKind kind() {
        return kind;
    }

    Period period() {
        return period;
    }

    Details details() {
        return Details.stored(details);
    }

    FactLine line(String by, @Nullable String replacedBy) {
        var end = supersededAt == null
                ? null
                : new FactLine.Replaced(
                        supersededAt, replacedBy, supersededReason, successor == null ? null : new FactId(successor));
        return new FactLine(factId, thread, kind, cameBy, period, details(), reason, recordedAt, by, end);
    }

    @Override
    public String toString() {
        return "fact " + factId;
    }
}
