// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.result;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * A concentration as printed.
 *
 * @param below printed with {@code <}: less than the figure, how much is not known
 */
public record Concentration(BigDecimal value, boolean below, MetalUnit unit) {
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    public Concentration {
        if (value.signum() < 0 || value.precision() > 12) throw new NotAConcentration();
    }

    /** {@code "119"} or {@code "<10"}. */
    public static Concentration of(String printed, MetalUnit unit) {
        var text = printed.strip();
        boolean below = text.startsWith("<");
        try {
            return new Concentration(new BigDecimal(below ? text.substring(1).strip() : text), below, unit);
        } catch (NumberFormatException noFigure) {
            throw new NotAConcentration();
        }
    }

    /** Micrograms, or nanomoles, in a litre: the kind of unit it was printed in, so that no rounding enters. */
    BigDecimal inOwnKind() {
        return value.multiply(unit.ofTheSmallest());
    }

    BigDecimal nanomoles(Metal metal) {
        if (!unit.isMass()) return inOwnKind();
        return inOwnKind().multiply(THOUSAND).divide(metal.gramsPerMole(), MathContext.DECIMAL64);
    }

    BigDecimal micrograms(Metal metal) {
        if (unit.isMass()) return inOwnKind();
        return inOwnKind().multiply(metal.gramsPerMole()).divide(THOUSAND, MathContext.DECIMAL64);
    }
}
