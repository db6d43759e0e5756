// SPDX-License-Identifier: Apache-2.0
package org.explant.diary;

import java.time.LocalDate;

/** Which days a diary shows; the days before today stand in OVERDUE and ALL alone. */
public enum DiaryWhen {
    OVERDUE,
    TODAY,
    /** Today and the six days after it. */
    WEEK,
    /** Today and the 29 days after it. */
    MONTH,
    ALL;

    private static final LocalDate WHENEVER = LocalDate.of(9999, 12, 31);

    DiarySpan from(LocalDate today) {
        return switch (this) {
            case OVERDUE -> new DiarySpan(LocalDate.EPOCH, today.minusDays(1));
            case TODAY -> new DiarySpan(today, today);
            case WEEK -> new DiarySpan(today, today.plusDays(6));
            case MONTH -> new DiarySpan(today, today.plusDays(29));
            case ALL -> new DiarySpan(LocalDate.EPOCH, WHENEVER);
        };
    }
}
