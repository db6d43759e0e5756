// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.due;

/** What is to be done about a hip. */
public enum DutyKind {
    /** The next review; due by the row of an alert. */
    REVIEW,
    /** A level above the threshold to be tested again; due so many months after the first. */
    REPEAT_TEST,
    /** Levels rise by a setting of Explant's own; since the later result. */
    RISING_LEVEL,
    /** An abnormal image after which no review and no revision is on file; since the image. */
    IMAGING_DECISION
}
