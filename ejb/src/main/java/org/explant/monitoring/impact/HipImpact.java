// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.impact;

import java.util.EnumSet;
import java.util.Set;
import org.explant.implant.construct.Side;
import org.explant.monitoring.duty.PresentDuty;
import org.jspecify.annotations.Nullable;

/**
 * What a change of the guidance means for one hip.
 *
 * @param symptoms null where nobody recorded them for the day
 * @param before null where nothing was in force
 * @param effects empty where it stays as it was
 */
public record HipImpact(
        Side side, @Nullable Boolean symptoms, @Nullable PresentDuty before, PresentDuty after, Set<Effect> effects) {
    public HipImpact {
        effects = effects.isEmpty() ? Set.of() : EnumSet.copyOf(effects);
    }
}
