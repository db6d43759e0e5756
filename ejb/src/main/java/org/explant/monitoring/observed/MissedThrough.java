// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.observed;

/** Through whom an appointment did not come about. */
public enum MissedThrough {
    PATIENT_DID_NOT_ATTEND,
    PATIENT_CANCELLED,
    HOSPITAL_CANCELLED,
    NEVER_INVITED,
    NOT_SAID
}
