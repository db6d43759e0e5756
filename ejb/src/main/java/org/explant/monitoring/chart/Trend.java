// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.explant.monitoring.guidance.OwnSettings;
import org.explant.monitoring.result.Metal;
import org.explant.monitoring.result.MetalResult;
import org.jspecify.annotations.Nullable;

/**
 * What two results of one metal in one specimen come to.
 *
 * @param percent by how much the later differs from the earlier, without its sign
 */
public record Trend(Metal metal, TrendKind kind, MetalResult earlier, MetalResult later, int percent) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** @param results of one specimen, in the order of their samples */
    static List<Trend> of(List<MetalResult> results, @Nullable RevisionMark revision) {
        var trends = new ArrayList<Trend>();
        for (Metal metal : Metal.values()) {
            var series = results.stream()
                    .filter(each -> each.metal() == metal && each.plausibility().isUsable())
                    .toList();
            doubled(series).ifPresent(trends::add);
            OwnSettings.DEFAULT
                    .rising()
                    .rise(series, metal)
                    .map(rise -> new Trend(
                            metal,
                            TrendKind.RISING,
                            rise.earlier(),
                            rise.later(),
                            percent(rise.earlier(), rise.later())))
                    .ifPresent(trends::add);
            if (revision != null) sinceRevision(series, revision).ifPresent(trends::add);
        }
        return trends;
    }

    /** Against the last one that is no more than half of it. */
    private static Optional<Trend> doubled(List<MetalResult> series) {
        if (series.isEmpty() || series.getLast().printed().below()) return Optional.empty();
        var latest = series.getLast();
        return series.reversed().stream()
                .filter(each -> each.sampled().isBefore(latest.sampled()) && isFigure(each))
                .filter(each -> latest.nanomoles().compareTo(each.nanomoles().multiply(BigDecimal.TWO)) >= 0)
                .findFirst()
                .map(each -> new Trend(latest.metal(), TrendKind.DOUBLED, each, latest, percent(each, latest)));
    }

    /** The last figure before, and the latest after: one printed as less than a figure says so much only when that is lower. */
    private static Optional<Trend> sinceRevision(List<MetalResult> series, RevisionMark revision) {
        var before = series.stream()
                .filter(each -> !each.sampled().isAfter(revision.out()) && isFigure(each))
                .reduce((_, later) -> later);
        var after = series.stream()
                .filter(each -> each.sampled().isAfter(revision.out()))
                .reduce((_, later) -> later);
        if (before.isEmpty() || after.isEmpty()) return Optional.empty();
        boolean lower = after.get().nanomoles().compareTo(before.get().nanomoles()) < 0;
        if (!lower && after.get().printed().below()) return Optional.empty();
        return Optional.of(new Trend(
                after.get().metal(),
                lower ? TrendKind.FALLEN_AFTER_REVISION : TrendKind.NOT_FALLEN_AFTER_REVISION,
                before.get(),
                after.get(),
                percent(before.get(), after.get())));
    }

    private static boolean isFigure(MetalResult result) {
        return !result.printed().below() && result.nanomoles().signum() > 0;
    }

    private static int percent(MetalResult earlier, MetalResult later) {
        if (earlier.nanomoles().signum() == 0) return 0;
        return later.nanomoles()
                .subtract(earlier.nanomoles())
                .abs()
                .multiply(HUNDRED)
                .divide(earlier.nanomoles(), 0, RoundingMode.HALF_UP)
                .intValue();
    }

    public boolean isByOurSetting() {
        return kind == TrendKind.RISING;
    }

    @Override
    public String toString() {
        return "Trend";
    }
}
