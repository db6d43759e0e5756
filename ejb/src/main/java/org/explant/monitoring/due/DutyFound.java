// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.due;

import java.time.LocalDate;
import java.util.Set;
import org.explant.implant.construct.Side;
import org.explant.monitoring.duty.DutyState;
import org.explant.monitoring.guidance.Frequency;
import org.explant.monitoring.guidance.RuleFact;
import org.explant.monitoring.guidance.Verification;
import org.jspecify.annotations.Nullable;

/**
 * Something to be done about a hip, as the rules find it.
 *
 * @param state of a review alone
 * @param dueOn null where there is no national date
 * @param since what set it off; of a review null
 * @param ground what it rests on
 */
public record DutyFound(
        DutyKind kind,
        Side side,
        @Nullable DutyState state,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate since,
        Ground ground) {
    boolean isBefore(DutyFound other) {
        return dueOn != null && (other.dueOn == null || dueOn.isBefore(other.dueOn));
    }

    /**
     * What it rests on.
     *
     * @param reference null where no alert says it
     * @param rowId the row, or the trigger, of the alert
     * @param confidence of the cell that gives the date; null where no alert says it
     * @param verified whether every cell it rests on was read somewhere
     * @param unknowns what was taken as the strictest it may be
     */
    public record Ground(
            @Nullable String reference,
            @Nullable String rowId,
            @Nullable Frequency frequency,
            @Nullable Verification confidence,
            boolean verified,
            Set<RuleFact> unknowns) {
        /** No row governs. */
        static final Ground NONE = new Ground(null, null, null, null, true, Set.of());

        /** A setting of Explant's own. */
        static final Ground OURS = new Ground(null, null, null, Verification.OUR_SETTING, true, Set.of());

        public Ground {
            unknowns = Set.copyOf(unknowns);
        }
    }
}
