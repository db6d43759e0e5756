// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.guidance;

import java.util.Set;
import org.explant.implant.construct.Construct;
import org.jspecify.annotations.Nullable;

/**
 * Whom a row is for; what is null does not matter to it.
 *
 * @param headFrom the least head diameter in mm: 36 itself is "36 mm or greater"
 * @param headTo the greatest: 48 itself is "48 mm or less"
 * @param families empty: any device
 */
public record Condition(
        @Nullable Construct construct,
        @Nullable Integer headFrom,
        @Nullable Integer headTo,
        @Nullable Boolean symptomatic,
        @Nullable Boolean female,
        Set<DeviceFamily> families,
        @Nullable Boolean ratedTenA) {
    public Condition {
        families = Set.copyOf(families);
    }

    public boolean holdsFor(Situation hip) {
        return agrees(construct, hip.construct())
                && (headFrom == null || hip.headMillimetres() >= headFrom)
                && (headTo == null || hip.headMillimetres() <= headTo)
                && agrees(symptomatic, hip.symptomatic())
                && agrees(female, hip.female())
                && (families.isEmpty() || families.contains(hip.family()))
                && agrees(ratedTenA, hip.ratedTenA());
    }

    private static boolean agrees(@Nullable Object wanted, Object there) {
        return wanted == null || wanted.equals(there);
    }
}
