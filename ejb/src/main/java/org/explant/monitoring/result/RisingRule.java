// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.result;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
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
     */
    public Optional<Rise> rise(List<MetalResult> results, Metal metal) {
        var series = results.stream()
                .filter(each -> each.metal() == metal && each.isWholeBlood())
                .filter(each -> !each.printed().below() && each.plausibility().isUsable())
                .sorted(Comparator.comparing(MetalResult::sampled))
                .toList();
        if (series.size() < 2) return Optional.empty();
        var latest = series.getLast();
        return series.reversed().stream()
                .skip(1)
                .filter(each -> ChronoUnit.DAYS.between(each.sampled(), latest.sampled()) >= daysApart)
                .findFirst()
                .filter(earlier -> isHigher(earlier, latest))
                .map(earlier -> new Rise(earlier, latest));
    }

    private boolean isHigher(MetalResult earlier, MetalResult later) {
        var before = earlier.printed().nanomoles(earlier.metal());
        var more = later.printed().nanomoles(later.metal()).subtract(before);
        var part = before.multiply(BigDecimal.valueOf(percent)).movePointLeft(2);
        return more.compareTo(part.max(nanomoles)) > 0;
    }
}
