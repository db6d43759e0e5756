// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.result;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * One result of one metal.
 *
 * @param sampled the day the blood was taken, by which it is charted and compared
 */
public record MetalResult(Metal metal, Concentration printed, BloodSpecimen specimen, LocalDate sampled) {
    /** Nanomoles in a litre, to one decimal; shown beside the printed figure, never instead of it. */
    public BigDecimal nanomoles() {
        return printed.nanomoles(metal).setScale(1, RoundingMode.HALF_UP);
    }

    /** Micrograms in a litre, to three decimals; shown beside the printed figure, never instead of it. */
    public BigDecimal micrograms() {
        return printed.micrograms(metal).setScale(3, RoundingMode.HALF_UP);
    }

    public boolean isWholeBlood() {
        return specimen == BloodSpecimen.WHOLE_BLOOD;
    }

    /** How believable the figure is at all. */
    public Plausibility plausibility() {
        return Plausibility.of(this);
    }

    /** Keeps the figure out of logs. */
    @Override
    public String toString() {
        return "MetalResult";
    }
}
