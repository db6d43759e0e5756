// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.explant.monitoring.guidance.Verification;
import org.explant.monitoring.result.Metal;
import org.jspecify.annotations.Nullable;

/**
 * What alerts called too high, for as long as they did.
 *
 * @param metal null where one figure serves both
 * @param until the first day on which it no longer held; null while it does
 * @param reference the newest alert that states it
 * @param source where that was read
 */
public record ThresholdLine(
        @Nullable Metal metal,
        BigDecimal value,
        LocalDate from,
        @Nullable LocalDate until,
        String reference,
        Verification verification,
        String source) {
    /** Whether it says the same as the one before it, which it follows without a day between. */
    boolean goesOn(ThresholdLine before) {
        return from.equals(before.until) && value.compareTo(before.value) == 0;
    }

    ThresholdLine since(LocalDate earlier) {
        return new ThresholdLine(metal, value, earlier, until, reference, verification, source);
    }
}
