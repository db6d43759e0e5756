// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.result;

import java.math.BigDecimal;

/**
 * What an alert calls too high, in each unit as the alert states it. A result is compared in its own unit: converted,
 * 119 nmol/L of cobalt would be 7.013 µg/L and no longer the threshold.
 */
public record Threshold(BigDecimal micrograms, BigDecimal cobaltNanomoles, BigDecimal chromiumNanomoles) {
    public Comparison compare(MetalResult result) {
        if (!result.isWholeBlood()) return Comparison.NOT_WHOLE_BLOOD;
        if (!result.plausibility().isUsable()) return Comparison.NOT_PLAUSIBLE;
        int against = result.printed().inOwnKind().compareTo(limit(result));
        if (result.printed().below()) return against <= 0 ? Comparison.NOT_ABOVE : Comparison.UNDETERMINED;
        return against > 0 ? Comparison.ABOVE : Comparison.NOT_ABOVE;
    }

    public BigDecimal limit(MetalResult result) {
        if (result.printed().unit().isMass()) return micrograms;
        return switch (result.metal()) {
            case COBALT -> cobaltNanomoles;
            case CHROMIUM -> chromiumNanomoles;
        };
    }
}
