// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.duty;

/** How a hip stands under the guidance on a day. */
public enum DutyState {
    /** Reviews fall due on national dates. */
    SCHEDULED,
    /** The trust's own protocol decides: never overdue, never up to date. */
    NO_NATIONAL_DUE_DATE,
    /** An unknown fact decides, so that no departure can be shown. */
    NOT_SHOWN,
    /** No alert in force has a row for it. */
    NOT_COVERED,
    BEARING_NOT_KNOWN,
    NOT_METAL_ON_METAL,
    NOTHING_IN_PLACE,
    CLOSED_BY_REVISION,
    ENDED_BY_DEATH
}
