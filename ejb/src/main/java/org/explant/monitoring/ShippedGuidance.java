// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.explant.monitoring.duty.Duties;
import org.explant.monitoring.edition.GuidanceInForce;
import org.explant.monitoring.guidance.GuidanceLibrary;
import org.explant.monitoring.guidance.GuidanceVersion;

/** The guidance in force for the doors of this feature: what Explant was shipped with, and what was released since. */
@Dependent
class ShippedGuidance {
    private final GuidanceInForce inForce;

    @Inject
    ShippedGuidance(GuidanceInForce inForce) {
        this.inForce = inForce;
    }

    GuidanceLibrary library() {
        return inForce.library();
    }

    /** Number of the last change of it. */
    long number() {
        return inForce.number();
    }

    Duties duties() {
        return inForce.duties();
    }

    boolean isEdited(GuidanceVersion version) {
        return inForce.isEdited(version);
    }

    /** The library as it would be with that version in it. */
    GuidanceLibrary with(GuidanceVersion version) {
        return inForce.with(version);
    }
}
