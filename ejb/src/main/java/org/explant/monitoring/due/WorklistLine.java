// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.due;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.explant.claim.ClaimReference;
import org.explant.implant.construct.Side;
import org.explant.monitoring.guidance.Frequency;
import org.explant.monitoring.guidance.RuleFact;
import org.explant.monitoring.guidance.Verification;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done about one hip. Made by the query itself, which looks for objects and not for plain values.
 *
 * @param claimant Surname, Forename
 * @param dueOn by when; of what needs a decision, since when
 * @param alert what it rests on; null where a setting of Explant's own is all there is
 * @param confidence of the cell that gives the date
 * @param verified whether every cell it rests on was read somewhere
 * @param computedOn the day with which it was worked out
 */
public record WorklistLine(
        UUID dutyId,
        DutyKind kind,
        Side side,
        LocalDate dueOn,
        @Nullable LocalDate since,
        ClaimReference reference,
        String claimant,
        String device,
        String hospital,
        String feeEarner,
        @Nullable String alert,
        @Nullable String row,
        @Nullable String frequencyText,
        @Nullable Verification confidence,
        Boolean verified,
        String unknownText,
        LocalDate computedOn) {
    /** Days gone by since it was due. */
    public long daysLate(LocalDate today) {
        return Math.max(0, ChronoUnit.DAYS.between(dueOn, today));
    }

    /** How often; null of what is no review. */
    public @Nullable Frequency frequency() {
        return frequencyText == null ? null : Frequency.of(frequencyText);
    }

    /** What was taken as the strictest it may be. */
    public List<RuleFact> unknowns() {
        return unknownText.isEmpty()
                ? List.of()
                : Arrays.stream(unknownText.split(" ")).map(RuleFact::valueOf).toList();
    }

    /** Keeps the person out of logs. */
    @Override
    public String toString() {
        return "WorklistLine";
    }
}
