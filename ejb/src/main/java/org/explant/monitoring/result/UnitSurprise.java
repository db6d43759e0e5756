// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.result;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;

/**
 * Whether a figure may have been given the wrong unit. No laboratory says so and no alert: these are Explant's own
 * settings, and they only ask a person to look.
 */
public final class UnitSurprise {
    /** So many times as high or as low as another result is far off ... */
    private static final BigDecimal FAR = BigDecimal.valueOf(8);

    /** ... and no more than so many times is near. A mistaken unit makes a figure 17 or 19 times too high or too low. */
    private static final BigDecimal NEAR = BigDecimal.valueOf(3);

    private static final int FEWEST_OTHERS = 2;

    private UnitSurprise() {}

    /** @param others further results of the person; those of other metals and specimens are passed over */
    public static boolean of(MetalResult result, List<MetalResult> others) {
        var plausibility = result.plausibility();
        if (!plausibility.isUsable()) return true;
        var swapped = swapped(result);
        if (plausibility == Plausibility.REMARKABLE && swapped.plausibility() == Plausibility.PLAUSIBLE) return true;
        if (result.printed().below()) return false;
        var like = others.stream().filter(each -> isLike(each, result)).toList();
        return like.size() >= FEWEST_OTHERS
                && isMost(like, each -> !isWithin(FAR, result, each))
                && isMost(like, each -> isWithin(NEAR, swapped, each));
    }

    private static boolean isMost(List<MetalResult> all, Predicate<MetalResult> holds) {
        return all.stream().filter(holds).count() * 2 > all.size();
    }

    private static boolean isLike(MetalResult other, MetalResult result) {
        return other.metal() == result.metal()
                && other.specimen() == result.specimen()
                && !other.printed().below()
                && other.nanomoles().signum() > 0
                && other.plausibility().isUsable();
    }

    private static boolean isWithin(BigDecimal times, MetalResult one, MetalResult other) {
        var its = one.nanomoles();
        return its.compareTo(other.nanomoles().multiply(times)) < 0
                && other.nanomoles().compareTo(its.multiply(times)) < 0;
    }

    /** The same figure, had it been printed in the other kind of unit. */
    private static MetalResult swapped(MetalResult result) {
        var printed = result.printed();
        var unit = printed.unit().isMass() ? MetalUnit.NANOMOLES_PER_LITRE : MetalUnit.MICROGRAMS_PER_LITRE;
        return new MetalResult(
                result.metal(),
                new Concentration(printed.value(), printed.below(), unit),
                result.specimen(),
                result.sampled());
    }
}
