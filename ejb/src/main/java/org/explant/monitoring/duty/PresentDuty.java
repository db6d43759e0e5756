// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.duty;

import java.time.LocalDate;
import java.util.List;
import org.explant.implant.construct.Side;
import org.explant.monitoring.guidance.Applied;
import org.explant.monitoring.guidance.Reading;
import org.explant.monitoring.trigger.Fired;
import org.jspecify.annotations.Nullable;

/**
 * What one hip is due on a day.
 *
 * @param applied the row that governs; null where none does
 * @param reading every row that it may be; null where none was asked
 * @param dueOn null where there is no national due date
 * @param daysLate 0 unless the date has passed
 */
public record PresentDuty(
        Side side,
        LocalDate day,
        DutyState state,
        @Nullable Applied applied,
        @Nullable Reading reading,
        @Nullable LocalDate dueOn,
        Lateness lateness,
        int daysLate,
        List<ExaminationDue> examinations,
        List<Fired> triggers,
        List<Step> working) {
    public PresentDuty {
        examinations = List.copyOf(examinations);
        triggers = List.copyOf(triggers);
        working = List.copyOf(working);
    }

    /** Whether every cell and every trigger that it rests on was read somewhere. */
    public boolean isVerified() {
        return (applied == null || applied.row().isVerified())
                && triggers.stream().allMatch(each -> each.advice().isVerified());
    }

    int strictness() {
        return applied == null ? -1 : applied.row().frequency().value().reviews();
    }
}
