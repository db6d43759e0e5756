// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.guidance;

import org.explant.shared.RuleBroken;

/** What was written cannot be read as guidance; says at which place, and how it is written there. */
public final class NotGuidance extends RuleBroken {
    private static final long serialVersionUID = 1L;

    private final String place;

    public NotGuidance(String place, String form) {
        super(place, form);
        this.place = place;
    }

    /** {@code row T1, frequency}. */
    public String place() {
        return place;
    }
}
