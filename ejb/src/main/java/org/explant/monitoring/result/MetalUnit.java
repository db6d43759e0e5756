// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.result;

import java.math.BigDecimal;

/** Units as laboratories print them. Parts per billion count as micrograms in a litre, as laboratories use them. */
public enum MetalUnit {
    PPB(true, 1),
    MICROGRAMS_PER_LITRE(true, 1),
    NANOGRAMS_PER_MILLILITRE(true, 1),
    NANOMOLES_PER_LITRE(false, 1),
    MICROMOLES_PER_LITRE(false, 1000);

    private final boolean mass;
    private final BigDecimal ofTheSmallest;

    MetalUnit(boolean mass, int ofTheSmallest) {
        this.mass = mass;
        this.ofTheSmallest = BigDecimal.valueOf(ofTheSmallest);
    }

    /** Micrograms and the like; else moles. */
    public boolean isMass() {
        return mass;
    }

    /** How many micrograms, or nanomoles, in a litre one of this is. */
    BigDecimal ofTheSmallest() {
        return ofTheSmallest;
    }
}
