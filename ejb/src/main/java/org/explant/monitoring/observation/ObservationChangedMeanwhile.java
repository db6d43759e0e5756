// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.observation;

import org.explant.monitoring.observed.Observed;
import org.explant.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

/**
 * Somebody else put this observation right, or withdrew it, first. Carries what they left, so that the person sees both
 * sides; it is not among the details, for those may be logged.
 */
public final class ObservationChangedMeanwhile extends RuleBroken {
    private static final long serialVersionUID = 1L;

    private final int edition;
    private final transient @Nullable Observed stored;

    ObservationChangedMeanwhile(int edition, @Nullable Observed stored) {
        this.edition = edition;
        this.stored = stored;
    }

    /** The edition to save upon. */
    public int edition() {
        return edition;
    }

    /** What stands now; null where it was withdrawn. */
    public @Nullable Observed stored() {
        return stored;
    }
}
