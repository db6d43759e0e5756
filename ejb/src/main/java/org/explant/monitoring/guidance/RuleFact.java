// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.guidance;

/** What a row may ask about, and may not be known. */
public enum RuleFact {
    CONSTRUCT,
    HEAD_SIZE,
    SYMPTOMS,
    SEX,
    DEVICE,
    ODEP_RATING
}
