// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.duty;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.explant.implant.construct.Side;
import org.explant.monitoring.guidance.Examination;
import org.jspecify.annotations.Nullable;

/**
 * What a person is due on a day: the strictest hip rules when to come, one blood test serves both hips, images and scores
 * are of each.
 */
public record PersonDuty(LocalDate day, List<PresentDuty> hips) {
    public PersonDuty {
        hips = List.copyOf(hips);
    }

    /** The hip that rules; null where none has a national due date. */
    public @Nullable Side ruledBy() {
        return hips.stream()
                .filter(hip -> hip.dueOn() != null)
                .max(Comparator.comparing(PresentDuty::strictness)
                        .thenComparing(PresentDuty::dueOn, Comparator.nullsFirst(Comparator.reverseOrder())))
                .map(PresentDuty::side)
                .orElse(null);
    }

    /** When the person is to come next: the earliest day on which either hip is due. */
    public @Nullable LocalDate dueOn() {
        return hips.stream()
                .map(PresentDuty::dueOn)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** When blood is to be taken next, once for both hips. */
    public @Nullable LocalDate bloodDueOn() {
        return hips.stream()
                .flatMap(hip -> hip.examinations().stream())
                .filter(each -> each.examination() == Examination.BLOOD)
                .map(ExaminationDue::dueOn)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
