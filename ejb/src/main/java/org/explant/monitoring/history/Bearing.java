// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.history;

import org.explant.implant.construct.Construct;
import org.explant.implant.construct.MetalOnMetal;
import org.explant.monitoring.guidance.DeviceFamily;
import org.explant.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A bearing from the operation that put it in to the one that took it out. What it is follows from the parts that were in
 * the body, never from a brand.
 *
 * @param in null while the day is not known
 * @param out null while it is in, and where the day is not known
 * @param isOut whether it was taken out
 * @param headMillimetres null while it is not known
 * @param family null while nobody can say which device it is
 * @param ratedTenA whether its resurfacing held an ODEP rating of 10A or better; null while it is not known
 */
public record Bearing(
        @Nullable PartialDate in,
        @Nullable PartialDate out,
        boolean isOut,
        MetalOnMetal metal,
        Construct construct,
        @Nullable Integer headMillimetres,
        @Nullable DeviceFamily family,
        @Nullable Boolean ratedTenA) {
    public Bearing {
        if (out != null && !isOut) throw new NotAHistory();
        if (in != null && out != null && out.latest().isBefore(in.earliest())) throw new NotAHistory();
    }
}
