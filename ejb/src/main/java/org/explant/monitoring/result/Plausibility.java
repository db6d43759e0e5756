// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.result;

import java.math.BigDecimal;

/** Whether a figure can be a result of these metals; the limits are Explant's, not the regulator's. */
public enum Plausibility {
    PLAUSIBLE,
    /** Seldom seen: worth a second look. */
    REMARKABLE,
    /** A person must look before anything rests on it. */
    NEEDS_REVIEW,
    /** Another substance, or another unit. */
    NO_RESULT;

    private static final BigDecimal REMARKABLE_NANOMOLES = BigDecimal.valueOf(1_000);
    private static final BigDecimal MOST_NANOMOLES = BigDecimal.valueOf(6_000);
    private static final BigDecimal NO_RESULT_NANOMOLES = BigDecimal.valueOf(20_000);
    private static final BigDecimal REMARKABLE_MICROMOLES = BigDecimal.ONE;
    private static final BigDecimal MOST_MICROMOLES = BigDecimal.valueOf(5);

    static Plausibility of(MetalResult result) {
        var printed = result.printed();
        if (printed.unit() == MetalUnit.MICROMOLES_PER_LITRE) {
            if (printed.value().compareTo(MOST_MICROMOLES) > 0) return NO_RESULT;
            return printed.value().compareTo(REMARKABLE_MICROMOLES) > 0 ? REMARKABLE : PLAUSIBLE;
        }
        var nanomoles = printed.nanomoles(result.metal());
        if (nanomoles.compareTo(NO_RESULT_NANOMOLES) > 0) return NO_RESULT;
        if (nanomoles.compareTo(MOST_NANOMOLES) > 0) return NEEDS_REVIEW;
        return nanomoles.compareTo(REMARKABLE_NANOMOLES) > 0 ? REMARKABLE : PLAUSIBLE;
    }

    public boolean isUsable() {
        return this == PLAUSIBLE || this == REMARKABLE;
    }
}
