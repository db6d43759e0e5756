// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.duty;

/** What became of a review, or of a repeated test, that an alert advised. */
public enum VisitOutcome {
    KEPT,
    LATE,
    /** Not on the file, though others are. */
    NOT_FOUND,
    /** The grace had not passed when the time ended. */
    OPEN,
    /** No reviews were entered, so nothing is said of it. */
    NOT_RECORDED;

    /** Follow-up the alert advised was departed from: to be put to the expert. */
    public boolean isDeparture() {
        return this == LATE || this == NOT_FOUND;
    }
}
