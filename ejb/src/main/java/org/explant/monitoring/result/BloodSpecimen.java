// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.result;

/** What was measured. Results of different specimens are never compared with each other. */
public enum BloodSpecimen {
    WHOLE_BLOOD,
    SERUM,
    PLASMA,
    NOT_KNOWN
}
