// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.guidance;

/** What is done at a review. */
public enum Examination {
    SCORE,
    X_RAY,
    /** MARS MRI or ultrasound. */
    IMAGING,
    /** Cobalt and chromium in whole blood. */
    BLOOD;

    /** Blood serves both hips; the others are of one. */
    public boolean isOfPerson() {
        return this == BLOOD;
    }
}
