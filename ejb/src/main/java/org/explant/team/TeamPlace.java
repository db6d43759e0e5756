// SPDX-License-Identifier: Apache-2.0
package org.explant.team;

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
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** That somebody had a place in a claim's team, from a day, perhaps to a day. */
@Entity
@DynamicUpdate
@Table(name = "team_place")
class TeamPlace {
    @Id
    @Column(name = "team_place_id")
    private UUID placeId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "claim_id"))
    private ClaimId claim;

    @Enumerated(EnumType.STRING)
    private TeamPart part;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "account_id"))
    private AccountId account;

    @Column(name = "from_on")
    private LocalDate fromOn;

    @Column(name = "to_on")
    private @Nullable LocalDate toOn;

    private @Nullable String reason;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "recorded_by"))
    private AccountId recordedBy;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "ended_by")
    private @Nullable UUID endedBy;

    @SuppressWarnings("NullAway.Init")
    protected TeamPlace() {}

    @SuppressWarnings("NullAway.Init")
    TeamPlace(ClaimId claim, Taken taken, Stamp stamp) {
        placeId = UUID.randomUUID();
        this.claim = claim;
        part = taken.part();
        account = taken.account();
        reason = taken.reason();
        fromOn = stamp.on();
        recordedAt = stamp.at();
        recordedBy = stamp.by();
    }

    /** Who takes which place, and why. */
    record Taken(TeamPart part, AccountId account, @Nullable String reason) {}

    /** Somebody who had the place before its changes were kept: since the claim was opened, as far as is known. */
    static TeamPlace since(LocalDate opened, ClaimId claim, Taken taken, Stamp stamp) {
        return new TeamPlace(claim, taken, stamp.dated(opened));
    }

    void leave(Stamp stamp) {
        toOn = stamp.on().isBefore(fromOn) ? fromOn : stamp.on();
        endedAt = stamp.at();
        endedBy = stamp.by().value();
    }

    UUID placeId() {
        return placeId;
    }
}
