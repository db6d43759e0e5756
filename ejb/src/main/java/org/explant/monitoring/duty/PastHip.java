// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.duty;

import java.util.List;
import org.explant.implant.construct.Side;

/**
 * What was advised for one hip over the years.
 *
 * @param working what holds for all of it
 */
public record PastHip(Side side, List<PastPeriod> periods, List<Step> working) {
    public PastHip {
        periods = List.copyOf(periods);
        working = List.copyOf(working);
    }

    public long departures() {
        return periods.stream().mapToLong(PastPeriod::departures).sum();
    }
}
