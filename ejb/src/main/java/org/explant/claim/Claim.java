// SPDX-License-Identifier: Apache-2.0
package org.explant.claim;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.explant.access.AccountId;
import org.jspecify.annotations.Nullable;

/** One person's claim: its name, its team, where it stands, and who may know of it. */
@Entity
class Claim {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "claim_id"))
    private ClaimId claimId;

    @Version
    private int version;

    private int edition;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "reference"))
    private ClaimReference reference;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    @Column(name = "stage_since")
    private LocalDate stageSince;

    private int moves;

    @Enumerated(EnumType.STRING)
    private @Nullable Outcome outcome;

    @Column(name = "limitation_warned_on")
    private @Nullable LocalDate limitationWarnedOn;

    @Embedded
    private Team team;

    @Column(name = "opened_on")
    private LocalDate openedOn;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "opened_by"))
    private AccountId openedBy;

    @Column(name = "last_activity_at")
    private Instant lastActivityAt;

    @Column(name = "next_key_on", insertable = false, updatable = false)
    private @Nullable LocalDate nextKeyOn;

    @Column(name = "next_key_kind", insertable = false, updatable = false)
    private @Nullable String nextKeyKind;

    private boolean restricted;

    @Column(name = "restricted_reason")
    private @Nullable String restrictedReason;

    @ElementCollection
    @CollectionTable(name = "claim_member", joinColumns = @JoinColumn(name = "claim_id"))
    @AttributeOverride(name = "value", column = @Column(name = "account_id"))
    private Set<AccountId> members = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Claim() {}

    Claim(ClaimId claimId, ClaimReference reference, Team team, Stamp stamp) {
        this.claimId = claimId;
        this.reference = reference;
        this.team = team;
        stage = Stage.ENQUIRY;
        stageSince = stamp.on();
        openedOn = stamp.on();
        openedBy = stamp.by();
        lastActivityAt = stamp.at();
        edition = 1;
    }

    /** The opening, told as the first step of the line. */
    StageMove opened(Stamp today) {
        return new StageMove(claimId, new StageMove.Step(++moves, null, stage, null), today.dated(openedOn));
    }

    /** Stood there when it came to us: one step, for the ones between were walked elsewhere. */
    StageMove stoodAt(Standing standing, Stamp stamp) {
        if (standing.since().isBefore(openedOn)) throw new MoveOutOfOrder();
        var step = new StageMove.Step(++moves, stage, standing.stage(), null);
        stage = standing.stage();
        stageSince = standing.since();
        outcome = standing.outcome();
        return new StageMove(claimId, step, stamp.dated(stageSince));
    }

    StageMove move(Move wanted, Stamp stamp) {
        check(wanted, stamp);
        outcome = switch (wanted.to()) {
            case REJECTED -> Outcome.REJECTED;
            case TRANSFERRED -> Outcome.TRANSFERRED;
            case CLOSED, ARCHIVED, DESTROYED -> wanted.outcome() == null ? outcome : wanted.outcome();
            default -> null;
        };
        limitationWarnedOn = outcome == null
                ? null
                : wanted.limitationWarnedOn() == null ? limitationWarnedOn : wanted.limitationWarnedOn();
        var step = new StageMove.Step(++moves, stage, wanted.to(), wanted.reason());
        stage = wanted.to();
        stageSince = stamp.on();
        return new StageMove(claimId, step, stamp);
    }

    void check(Move wanted, Stamp stamp) {
        if (wanted.from() != stage) throw new StageMovedMeanwhile(stage);
        if (!StageLine.after(stage).contains(wanted.to())) throw new NoSuchMove(stage, wanted.to());
        if (StageLine.needsReason(stage, wanted.to()) && wanted.reason() == null) throw new MoveNeedsReason();
        if (StageLine.needsOutcome(stage, wanted.to()) && wanted.outcome() == null) throw new MoveNeedsOutcome();
        if (stamp.on().isBefore(stageSince)) throw new MoveOutOfOrder();
    }

    /** The details were changed from that edition: the next one begins. */
    void edited(Team wanted) {
        handTo(wanted);
        edition++;
    }

    private void handTo(Team wanted) {
        checkHand(wanted);
        team = wanted;
    }

    void checkHand(Team wanted) {
        if (restricted && !members.contains(wanted.feeEarner())) throw new FeeEarnerOutsideWall();
    }

    void restrict(Restriction wanted, AccountId by) {
        if (!wanted.members().contains(by)) throw new RestrictorOutsideWall();
        if (!wanted.members().contains(team.feeEarner())) throw new FeeEarnerOutsideWall();
        restricted = true;
        restrictedReason = wanted.reason();
        members.retainAll(wanted.members());
        members.addAll(wanted.members());
    }

    void lift() {
        restricted = false;
        restrictedReason = null;
        members.clear();
    }

    /** A person acted on the file. */
    void touched(Instant at) {
        if (at.isAfter(lastActivityAt)) lastActivityAt = at;
    }

    /** What the file said of itself when it was brought in. */
    void wasLastTouched(Instant at) {
        lastActivityAt = at;
    }

    Stage stage() {
        return stage;
    }

    LocalDate stageSince() {
        return stageSince;
    }

    LocalDate openedOn() {
        return openedOn;
    }

    ClaimId claimId() {
        return claimId;
    }

    ClaimReference reference() {
        return reference;
    }

    int edition() {
        return edition;
    }

    Team team() {
        return team;
    }

    boolean isRestricted() {
        return restricted;
    }

    @Nullable
    String restrictedReason() {
        return restrictedReason;
    }

    Set<AccountId> members() {
        return Set.copyOf(members);
    }
}
