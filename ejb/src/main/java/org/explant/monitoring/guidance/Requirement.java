// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.guidance;

/** Whether an alert asks for an examination. */
public enum Requirement {
    EACH_REVIEW,
    /** In every case; how often is not said. */
    ALL_CASES,
    /** A first one; its result decides on the next. */
    FIRST_TEST,
    /** Where levels rise, the score or function falls, or there is concern. */
    ON_TRIGGER,
    /** Where the cohort gives concern, or the hip becomes symptomatic. */
    ON_CONCERN,
    /** May be considered. */
    CONSIDER,
    /** The alert has no such row. */
    NOT_IN_TABLE;

    /** Whether it is asked for without any further condition. */
    public boolean isFirm() {
        return this == EACH_REVIEW || this == ALL_CASES || this == FIRST_TEST;
    }
}
