// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.guidance;

/** What sets something off beyond the yearly round. */
public enum TriggerKind {
    PAINFUL_HIP,
    METAL_ABOVE_THRESHOLD,
    SECOND_ABOVE_THRESHOLD,
    TAPER_WEAR_POSSIBLE,
    LEVEL_RISING,
    MUSCLE_OR_BONE_DAMAGE,
    SOFT_TISSUE_REACTION,
    ISOLATED_FLUID,
    IMAGING_OUTWEIGHS_BLOOD,
    LOOK_FOR_OTHER_CAUSES,
    CONSIDER_REVISION,
    LEVELS_NOT_FALLING,
    SYMPTOMS_AFTER_REVISION;

    /** Whether it speaks of a hip whose metal bearing was taken out. */
    public boolean isAfterRevision() {
        return this == LEVELS_NOT_FALLING || this == SYMPTOMS_AFTER_REVISION;
    }
}
