// SPDX-License-Identifier: Apache-2.0
package org.explant.importing.result;

import java.time.LocalDate;
import java.util.List;
import org.explant.claim.ClaimReference;

/**
 * A result that waits, with the claims it may belong to.
 *
 * @param candidates those that exist for the person, both agreeing first
 */
public record WaitingSheet(WaitingLine line, List<Candidate> candidates) {
    public WaitingSheet {
        candidates = List.copyOf(candidates);
    }

    /** A claim of which the number or the day of birth agrees, or both. */
    public record Candidate(ClaimReference reference, boolean sameNumber, boolean sameBirth) {
        static Candidate of(SheetClaimant claimant, String number, LocalDate born) {
            return new Candidate(
                    claimant.reference(), number.equals(claimant.nhsNumber()), born.equals(claimant.born()));
        }

        boolean agrees() {
            return sameNumber || sameBirth;
        }
    }

    /** Keeps the person out of logs. */
    @Override
    public String toString() {
        return "WaitingSheet";
    }
}
