// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.explant.monitoring.guidance.DeviceFamily;
import org.explant.monitoring.guidance.Era;
import org.explant.monitoring.guidance.GuidanceLibrary;
import org.explant.monitoring.guidance.TriggerKind;
import org.explant.monitoring.result.BloodSpecimen;
import org.explant.monitoring.result.Metal;
import org.explant.monitoring.result.MetalResult;
import org.explant.monitoring.result.Series;
import org.explant.monitoring.result.Threshold;
import org.jspecify.annotations.Nullable;

/**
 * What stands on a chart of one specimen in one kind of unit. Another specimen is another chart: levels of whole blood
 * and of serum or plasma share no line.
 *
 * @param specimens those there are results of
 * @param points by metal, then by the day of the sample
 * @param thresholds none but for whole blood: no alert states one of serum or plasma
 * @param trends what the results come to, in codes
 */
public record MetalChart(
        LocalDate day,
        BloodSpecimen specimen,
        ChartUnit unit,
        List<BloodSpecimen> specimens,
        List<ChartPoint> points,
        List<ThresholdLine> thresholds,
        List<OperationMark> operations,
        List<GuidanceMark> guidances,
        @Nullable RevisionMark revision,
        List<Trend> trends) {

    public static MetalChart of(ChartFacts facts, GuidanceLibrary library, ChartWish wish) {
        var all = Series.of(facts.results());
        var specimens =
                all.keySet().stream().map(Series::specimen).distinct().sorted().toList();
        var specimen = wish.specimen() != null ? wish.specimen() : usual(specimens);
        var results = all.entrySet().stream()
                .filter(each -> each.getKey().specimen() == specimen)
                .flatMap(each -> each.getValue().stream())
                .toList();
        var unit = wish.unit() != null ? wish.unit() : usualUnit(results);
        var limits = new Limits(facts, library);
        return new MetalChart(
                facts.day(),
                specimen,
                unit,
                specimens,
                results.stream()
                        .map(result -> point(result, unit, facts, limits))
                        .toList(),
                specimen == BloodSpecimen.WHOLE_BLOOD ? limits.lines(unit) : List.of(),
                facts.operations(),
                guidances(facts, library),
                facts.revision(),
                Trend.of(results, facts.revision()));
    }

    private static BloodSpecimen usual(List<BloodSpecimen> there) {
        return there.isEmpty() ? BloodSpecimen.WHOLE_BLOOD : there.getFirst();
    }

    private static ChartUnit usualUnit(List<MetalResult> results) {
        long mass = results.stream()
                .filter(each -> ChartUnit.of(each) == ChartUnit.MICROGRAMS)
                .count();
        return mass * 2 > results.size() ? ChartUnit.MICROGRAMS : ChartUnit.NANOMOLES;
    }

    private static ChartPoint point(MetalResult result, ChartUnit unit, ChartFacts facts, Limits limits) {
        var now = limits.now();
        return new ChartPoint(
                result,
                unit.figure(result),
                ChartUnit.of(result) != unit,
                facts.isAfterRevision(result),
                now == null ? null : now.compare(result),
                result.plausibility().isUsable());
    }

    private static List<GuidanceMark> guidances(ChartFacts facts, GuidanceLibrary library) {
        return library.versions().stream()
                .filter(version -> !version.issued().value().isAfter(facts.day()))
                .filter(version ->
                        version.isGeneral() || version.families().stream().anyMatch(facts.families()::contains))
                .map(version ->
                        new GuidanceMark(version.reference(), version.issued().value()))
                .toList();
    }

    /** Those that are drawn. */
    public List<ChartPoint> drawn(Metal metal) {
        return points.stream()
                .filter(each -> each.plausible() && each.result().metal() == metal)
                .toList();
    }

    public boolean isEmpty() {
        return points.stream().noneMatch(ChartPoint::plausible);
    }

    /** The first day that it must reach back to. */
    LocalDate first() {
        return Stream.concat(
                        points.stream().map(each -> each.result().sampled()),
                        operations.stream().map(each -> each.date().earliest()))
                .min(Comparator.naturalOrder())
                .orElse(day);
    }

    BigDecimal highest() {
        return Stream.concat(
                        points.stream().filter(ChartPoint::plausible).map(ChartPoint::shown),
                        thresholds.stream().map(ThresholdLine::value))
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ONE);
    }

    /** Keeps the person out of logs. */
    @Override
    public String toString() {
        return "MetalChart";
    }

    /** What was called too high, era by era. */
    private record Limits(ChartFacts facts, GuidanceLibrary library) {
        @Nullable
        Threshold now() {
            return library.eraOn(facts.day())
                    .flatMap(era -> advice(era))
                    .map(each -> each.trigger().threshold())
                    .orElse(null);
        }

        List<ThresholdLine> lines(ChartUnit unit) {
            var lines = new ArrayList<ThresholdLine>();
            if (unit == ChartUnit.MICROGRAMS) lines.addAll(lines(unit, null));
            else for (Metal metal : Metal.values()) lines.addAll(lines(unit, metal));
            return lines;
        }

        /** The same figure stated anew goes on as one line under the newest reference. */
        private List<ThresholdLine> lines(ChartUnit unit, @Nullable Metal metal) {
            var lines = new ArrayList<ThresholdLine>();
            for (var era : library.eras()) {
                if (era.from().isAfter(facts.day())) break;
                var advice = advice(era);
                if (advice.isEmpty()) continue;
                var line = line(era, advice.get(), unit, metal);
                if (!lines.isEmpty() && line.goesOn(lines.getLast()))
                    line = line.since(lines.removeLast().from());
                lines.add(line);
            }
            return lines;
        }

        private static ThresholdLine line(Era era, Era.Advice advice, ChartUnit unit, @Nullable Metal metal) {
            var stated = advice.trigger().advice();
            var threshold = Objects.requireNonNull(advice.trigger().threshold());
            return new ThresholdLine(
                    metal,
                    unit.limit(threshold, metal == null ? Metal.COBALT : metal),
                    era.from(),
                    era.until(),
                    advice.version().reference(),
                    stated.verification(),
                    stated.source());
        }

        private Optional<Era.Advice> advice(Era era) {
            return Stream.concat(
                            Stream.of(Optional.<DeviceFamily>empty()),
                            facts.families().stream().sorted().map(Optional::of))
                    .flatMap(family -> era.advice(TriggerKind.METAL_ABOVE_THRESHOLD, family.orElse(null)).stream())
                    .filter(each -> each.trigger().threshold() != null)
                    .findFirst();
        }
    }
}
