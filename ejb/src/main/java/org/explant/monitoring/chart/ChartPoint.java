// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.chart;

import java.math.BigDecimal;
import org.explant.monitoring.result.Comparison;
import org.explant.monitoring.result.MetalResult;
import org.jspecify.annotations.Nullable;

/**
 * A result in its place.
 *
 * @param shown its figure on the axis
 * @param converted whether it was printed in the other kind of unit
 * @param afterRevision whether the blood was taken after a metal-on-metal bearing came out
 * @param comparison with the threshold of its own unit; null where no alert was in force
 * @param plausible whether it is drawn; what cannot be a result stands in the table alone
 */
public record ChartPoint(
        MetalResult result,
        BigDecimal shown,
        boolean converted,
        boolean afterRevision,
        @Nullable Comparison comparison,
        boolean plausible) {
    /** Printed as less than the figure: drawn hollow. */
    public boolean below() {
        return result.printed().below();
    }

    /** Keeps the figure out of logs. */
    @Override
    public String toString() {
        return "ChartPoint";
    }
}
