// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.duty;

/** How a due date stands to the day. */
public enum Lateness {
    NONE_DUE,
    IN_TIME,
    /** Past the date, within the grace. */
    DUE,
    OVERDUE,
    /** No reviews were entered, so nothing can be called late. */
    NOTHING_RECORDED
}
