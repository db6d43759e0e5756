// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.duty;

/** What was done in a step of the working; the remarks name what fills its gaps. */
public enum StepKind {
    /** alert, day of issue */
    IN_FORCE,
    /** alert, row */
    ROW,
    /** what is not known */
    TAKEN_STRICTEST,
    /** what is not known */
    NOT_A_BREACH,
    /** day of the operation */
    FROM_OPERATION,
    /** day of the review */
    FROM_REVIEW,
    OPERATION_DATE_UNKNOWN,
    /** day, the earliest it can be, or the latest */
    PARTIAL_DATE,
    /** alert, day */
    NOT_BEFORE,
    /** alert */
    NO_NATIONAL_DATE,
    /** alert, row */
    NOT_VERIFIED,
    /** alert, row */
    ALTERNATIVE,
    /** day of the operation */
    REVISED,
    DIED,
    NOTHING_RECORDED
}
