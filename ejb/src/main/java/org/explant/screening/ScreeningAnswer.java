// SPDX-License-Identifier: Apache-2.0
package org.explant.screening;

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
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One answer; a better one is a further row. */
@Entity
@Immutable
@Table(name = "screening_answer")
class ScreeningAnswer {
    @Id
    @Column(name = "screening_answer_id")
    private UUID answerId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "claim_id"))
    private ClaimId claim;

    @Enumerated(EnumType.STRING)
    private Question question;

    private int number;

    @Enumerated(EnumType.STRING)
    private Answer answer;

    private @Nullable String words;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "answered_by"))
    private AccountId answeredBy;

    @SuppressWarnings("NullAway.Init")
    protected ScreeningAnswer() {}

    @SuppressWarnings("NullAway.Init")
    ScreeningAnswer(ClaimId claim, GivenAnswer given, Stamp stamp) {
        answerId = UUID.randomUUID();
        this.claim = claim;
        question = given.question();
        number = given.seen() + 1;
        answer = given.answer();
        words = given.words();
        answeredAt = stamp.at();
        answeredBy = stamp.by();
    }
}
