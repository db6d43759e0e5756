// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.due;

import java.time.LocalDate;
import org.explant.monitoring.guidance.OwnSettings;

/** The lists of what is to be done about hips. What makes a list is a day compared with today, never a stored judgement. */
public enum Worklist {
    /** Past the due date by more than the grace. */
    OVERDUE(DutyKind.REVIEW, true),
    /** Past the date within the grace, or within the same time to come. */
    DUE_SOON(DutyKind.REVIEW, true),
    /** A level above the threshold that was not tested again by the day the alert gives. */
    REPEAT_TEST(DutyKind.REPEAT_TEST, true),
    RISING(DutyKind.RISING_LEVEL, true),
    IMAGING(DutyKind.IMAGING_DECISION, true),
    /** The date has passed, but nothing of the person's monitoring is on record: to be asked for, not called late. */
    UNRECORDED(DutyKind.REVIEW, false);

    private static final LocalDate EVER = LocalDate.of(1, 1, 1);
    private static final int GRACE = OwnSettings.DEFAULT.graceDays();

    private final DutyKind kind;
    private final boolean recorded;

    Worklist(DutyKind kind, boolean recorded) {
        this.kind = kind;
        this.recorded = recorded;
    }

    DutyKind kind() {
        return kind;
    }

    boolean isOfTheRecorded() {
        return recorded;
    }

    /** The first due date that the list shows. */
    LocalDate first(LocalDate today) {
        return this == DUE_SOON ? today.minusDays(GRACE) : EVER;
    }

    /** The last due date that the list shows. */
    LocalDate last(LocalDate today) {
        return switch (this) {
            case OVERDUE -> today.minusDays(GRACE + 1L);
            case DUE_SOON -> today.plusDays(GRACE);
            case REPEAT_TEST, UNRECORDED -> today.minusDays(1);
            case RISING, IMAGING -> today;
        };
    }
}
