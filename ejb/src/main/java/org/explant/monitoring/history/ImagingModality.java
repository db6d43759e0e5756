// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.history;

/** How an image was made. */
public enum ImagingModality {
    MARS_MRI,
    MRI,
    ULTRASOUND,
    X_RAY,
    CT;

    /** Whether it shows soft tissue as the alerts ask. */
    public boolean showsSoftTissue() {
        return this == MARS_MRI || this == ULTRASOUND;
    }
}
