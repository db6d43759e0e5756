// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.observed;

/** How far a revision of a hip has come. The operation itself stands in the implant ledger. */
public enum RevisionState {
    ADVISED,
    LISTED,
    DONE,
    POSTPONED,
    DECLINED_BY_PATIENT,
    TAKEN_OFF_LIST
}
