// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.history;

/** What an image showed, as far as an alert speaks of it. */
public enum ImagingFinding {
    NORMAL,
    /** A collection of fluid by itself, not very large. */
    ISOLATED_FLUID,
    LARGE_FLUID,
    MASS,
    MUSCLE_DAMAGE,
    BONE_DAMAGE,
    OTHER_ABNORMAL;

    public boolean isAbnormal() {
        return this != NORMAL;
    }

    public boolean isSoftTissueReaction() {
        return this == ISOLATED_FLUID || this == LARGE_FLUID || this == MASS;
    }
}
