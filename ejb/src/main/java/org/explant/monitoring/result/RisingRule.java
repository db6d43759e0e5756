// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.result;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * When a level counts as rising. No alert gives a number: this is Explant's setting, and is called so wherever it is
 * shown.
 *
 * @param percent higher than the earlier result by more than this part of it ...
 * @param nanomoles ... and by more than this many nanomoles in a litre
 * @param daysApart the least time between the two samples
 */
public record RisingRule(int percent, BigDecimal nanomoles, int daysApart) {
    public static final RisingRule DEFAULT = new RisingRule(20, BigDecimal.TEN, 30);

    /** The later of two results, and the earlier it rose from. */
    public record Rise(MetalResult earlier, MetalResult later) {}

    /**
     * Whether the latest whole-blood result of the metal rose from the one before it that lies long enough ago. Serum and
     * plasma are left out: they share no trend with whole blood.
     *
     * @param results in the order of their samples
     */
    public Optional<Rise> rise(List<MetalResult> results, Metal metal) {
        MetalResult latest = null;
        for (var each : results.reversed()) {
            if (!counts(each, metal)) continue;
            if (latest == null) latest = each;
            else if (ChronoUnit.DAYS.between(each.sampled(), latest.sampled()) >= daysApart)
                return isHigher(each, latest) ? Optional.of(new Rise(each, latest)) : Optional.empty();
        }
        return Optional.empty();
    }

    private static boolean counts(MetalResult result, Metal metal) {
        return result.metal() == metal
                && result.isWholeBlood()
                && !result.printed().below()
                && result.plausibility().isUsable();
    }

    private boolean isHigher(MetalResult earlier, MetalResult later) {
        var before = earlier.printed().nanomoles(earlier.metal());
        var more = later.printed().nanomoles(later.metal()).subtract(before);
        var part = before.multiply(BigDecimal.valueOf(percent)).movePointLeft(2);
        return more.compareTo(part.max(nanomoles)) > 0;
    }
}
