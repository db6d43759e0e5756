// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.chart;

import java.math.BigDecimal;
import org.explant.monitoring.result.Metal;
import org.explant.monitoring.result.MetalResult;
import org.explant.monitoring.result.Threshold;

/** The two kinds of unit that an axis can have. */
public enum ChartUnit {
    NANOMOLES,
    MICROGRAMS;

    /** The kind in which the result was printed. */
    public static ChartUnit of(MetalResult result) {
        return result.printed().unit().isMass() ? MICROGRAMS : NANOMOLES;
    }

    /** The figure on this axis: as printed where it was printed in this kind, else converted. */
    BigDecimal figure(MetalResult result) {
        return this == NANOMOLES ? result.nanomoles() : result.micrograms();
    }

    /** As the alert states it in this kind; never converted. */
    BigDecimal limit(Threshold threshold, Metal metal) {
        if (this == MICROGRAMS) return threshold.micrograms();
        return metal == Metal.COBALT ? threshold.cobaltNanomoles() : threshold.chromiumNanomoles();
    }
}
