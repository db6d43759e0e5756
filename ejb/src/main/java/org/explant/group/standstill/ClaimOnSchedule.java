// SPDX-License-Identifier: Apache-2.0
package org.explant.group.standstill;

import org.jspecify.annotations.Nullable;

/**
 * The answer to: is this claimant on the signed schedule?
 *
 * @param printedName as the schedule has it; null where it does not name the claimant
 * @param page of the schedule where the name stands, if it was noted
 */
public record ClaimOnSchedule(
        StandstillId standstill,
        StandstillTerms terms,
        @Nullable String printedName,
        @Nullable Integer page) {
    /** What can be answered. */
    public enum OnSchedule {
        YES,
        /** The name stands there; a side has not signed. */
        NOT_SIGNED,
        NO
    }

    public OnSchedule answer() {
        if (printedName == null) return OnSchedule.NO;
        return terms.isSigned() ? OnSchedule.YES : OnSchedule.NOT_SIGNED;
    }

    ClaimOnSchedule withoutDocument() {
        return new ClaimOnSchedule(standstill, terms.withoutDocument(), printedName, page);
    }
}
