// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import org.explant.monitoring.duty.Duties;
import org.explant.monitoring.guidance.GuidanceLibrary;
import org.explant.monitoring.guidance.OwnSettings;

/** The guidance that Explant comes with, read once. */
@ApplicationScoped
class ShippedGuidance {
    private final GuidanceLibrary library = GuidanceLibrary.shipped();
    private final Duties duties = new Duties(library, OwnSettings.DEFAULT);

    GuidanceLibrary library() {
        return library;
    }

    /** Number of the last change of it. */
    long number() {
        return 0;
    }

    Duties duties() {
        return duties;
    }
}
