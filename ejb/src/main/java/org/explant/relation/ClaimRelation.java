// SPDX-License-Identifier: Apache-2.0
package org.explant.relation;

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
import org.explant.claim.ClaimId;
import org.explant.claim.Stamp;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** That two claims belong together. Stored once, the smaller id first, so that it can be read from either side. */
@Entity
@DynamicUpdate
@Table(name = "claim_relation")
class ClaimRelation {
    @Id
    @Column(name = "claim_relation_id")
    private UUID relationId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "one_claim"))
    private ClaimId one;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "other_claim"))
    private ClaimId other;

    @Enumerated(EnumType.STRING)
    private RelationKind kind;

    private @Nullable String words;

    @Column(name = "made_at")
    private Instant madeAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "made_by"))
    private AccountId madeBy;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "ended_by")
    private @Nullable UUID endedBy;

    @Column(name = "ended_reason")
    private @Nullable String endedReason;

    @SuppressWarnings("NullAway.Init")
    protected ClaimRelation() {}

    @SuppressWarnings("NullAway.Init")
    ClaimRelation(ClaimId claim, ClaimId with, NewRelation wanted, Stamp stamp) {
        if (claim.equals(with)) throw new RelatedToItself();
        boolean inOrder = claim.toString().compareTo(with.toString()) < 0;
        relationId = UUID.randomUUID();
        one = inOrder ? claim : with;
        other = inOrder ? with : claim;
        kind = wanted.kind();
        words = wanted.words() == null || wanted.words().isBlank()
                ? null
                : wanted.words().strip();
        madeAt = stamp.at();
        madeBy = stamp.by();
    }

    void end(String reason, Stamp stamp) {
        if (endedAt != null) return;
        endedAt = stamp.at();
        endedBy = stamp.by().value();
        endedReason = reason;
    }

    boolean isAbout(ClaimId claim) {
        return one.equals(claim) || other.equals(claim);
    }

    ClaimId otherThan(ClaimId claim) {
        return one.equals(claim) ? other : one;
    }

    UUID relationId() {
        return relationId;
    }
}
