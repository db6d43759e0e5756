// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.duty;

import java.time.LocalDate;
import java.util.List;
import org.explant.monitoring.guidance.Applied;
import org.explant.monitoring.guidance.Reading;
import org.jspecify.annotations.Nullable;

/**
 * A time in which the same was advised for one hip.
 *
 * @param until the first day after it
 * @param applied the row that governed; null where an unknown fact decides, or no alert covers the hip
 * @param reading every row it may have been, with what each value of the unknown would mean
 */
public record PastPeriod(
        LocalDate from,
        LocalDate until,
        DutyState state,
        @Nullable Applied applied,
        Reading reading,
        List<Visit> visits,
        List<PastExamination> examinations,
        List<Step> working) {
    public PastPeriod {
        visits = List.copyOf(visits);
        examinations = List.copyOf(examinations);
        working = List.copyOf(working);
    }

    public boolean isVerified() {
        return reading.possible().stream().allMatch(each -> each.applied().row().isVerified());
    }

    public long departures() {
        return visits.stream().filter(each -> each.outcome().isDeparture()).count()
                + examinations.stream().filter(PastExamination::isDeparture).count();
    }
}
