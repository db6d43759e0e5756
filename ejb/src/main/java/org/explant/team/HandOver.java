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
import java.util.UUID;
import org.explant.access.AccountId;
import org.explant.claim.Stamp;
import org.hibernate.annotations.Immutable;

/** That somebody hands the claims of one person to another. */
@Entity
@Immutable
@Table(name = "hand_over")
class HandOver {
    @Id
    @Column(name = "hand_over_id")
    private UUID handOverId;

    @Enumerated(EnumType.STRING)
    private TeamPart part;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "from_account"))
    private AccountId fromAccount;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "to_account"))
    private AccountId toAccount;

    private String reason;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "begun_by"))
    private AccountId begunBy;

    @SuppressWarnings("NullAway.Init")
    protected HandOver() {}

    @SuppressWarnings("NullAway.Init")
    HandOver(HandOverWish wish, Stamp stamp) {
        handOverId = UUID.randomUUID();
        part = wish.part();
        fromAccount = wish.from();
        toAccount = wish.to();
        reason = wish.reason().strip();
        begunAt = stamp.at();
        begunBy = stamp.by();
    }

    UUID handOverId() {
        return handOverId;
    }

    TeamPart part() {
        return part;
    }

    AccountId fromAccount() {
        return fromAccount;
    }

    AccountId toAccount() {
        return toAccount;
    }

    String reason() {
        return reason;
    }
}
