// SPDX-License-Identifier: Apache-2.0
package org.explant.group.proceedings;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.explant.access.AccountId;
import org.explant.group.Cause;
import org.jspecify.annotations.Nullable;

/**
 * A claim form with a past elsewhere, as one of its claimants brings it in.
 *
 * @param dates of the form as a whole
 * @param causes that the claimant pleads against the first defendant, for both hips
 * @param joinedOn null where the claimant stood on it from the first
 */
public record EarlierForm(
        ProceedingId proceeding,
        AccountId broughtBy,
        ProceedingTerms terms,
        List<String> defendants,
        Map<CourtStep, LocalDate> dates,
        Set<Cause> causes,
        @Nullable LocalDate joinedOn) {
    public EarlierForm {
        defendants = List.copyOf(defendants);
        dates = Map.copyOf(dates);
        causes = Set.copyOf(causes);
    }
}
