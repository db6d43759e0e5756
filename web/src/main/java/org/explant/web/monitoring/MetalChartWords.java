// SPDX-License-Identifier: Apache-2.0
package org.explant.web.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.explant.monitoring.chart.ChartPoint;
import org.explant.monitoring.chart.ChartUnit;
import org.explant.monitoring.chart.ChartWords;
import org.explant.monitoring.chart.MetalChart;
import org.explant.monitoring.chart.OperationMark;
import org.explant.monitoring.chart.RevisionMark;
import org.explant.monitoring.chart.ThresholdLine;
import org.explant.monitoring.chart.Trend;
import org.explant.monitoring.guidance.OwnSettings;
import org.explant.monitoring.result.Comparison;
import org.explant.monitoring.result.Metal;
import org.explant.monitoring.result.MetalResult;
import org.explant.web.Sentences;
import org.explant.web.document.DocumentWords;
import org.explant.web.ui.Formats;
import org.explant.web.ui.Labels;

/** The chart of metal levels in words: those on the picture, beside it, and of the table that says the same. */
@Named("metalChartWords")
@ApplicationScoped
public class MetalChartWords implements ChartWords {
    @Override
    public String unit(ChartUnit unit) {
        return Labels.of(unit);
    }

    @Override
    public String metal(Metal metal) {
        return Labels.of(metal);
    }

    @Override
    public String threshold(ThresholdLine line, ChartUnit unit) {
        var metal = line.metal() == null ? "" : metal(line.metal()) + " ";
        return word("chart.threshold", metal, line.value().toPlainString(), unit(unit), line.reference());
    }

    @Override
    public String operation(OperationMark mark) {
        return word("chart.operation", word("chart.side." + mark.side()), word("chart.operation." + mark.kind()));
    }

    @Override
    public String revision(RevisionMark mark) {
        return word("chart.revision", word("chart.hip." + mark.side()));
    }

    @Override
    public String below() {
        return word("chart.below");
    }

    @Override
    public String converted() {
        return word("chart.converted");
    }

    @Override
    public String tick(LocalDate day, boolean month) {
        return month ? Formats.month(day) : Formats.year(day);
    }

    /** {@code <10 nmol/L}: as the laboratory printed it. */
    public String printed(MetalResult result) {
        var printed = result.printed();
        return (printed.below() ? "<" : "") + printed.value().toPlainString() + " " + Labels.of(printed.unit());
    }

    /** The other figure of it, which nobody printed. */
    public String other(MetalResult result) {
        boolean mass = ChartUnit.of(result) == ChartUnit.MICROGRAMS;
        var figure = mass ? result.nanomoles() : result.micrograms();
        return (result.printed().below() ? "<" : "") + figure.toPlainString() + " "
                + unit(mass ? ChartUnit.NANOMOLES : ChartUnit.MICROGRAMS);
    }

    public String compared(ChartPoint point) {
        var comparison = point.comparison();
        return comparison == null ? word("chart.noThreshold") : Labels.of(comparison);
    }

    /** The kind of sign that goes with it. */
    public String sign(ChartPoint point) {
        if (point.comparison() == Comparison.ABOVE) return "problem";
        if (point.comparison() == Comparison.NOT_PLAUSIBLE) return "attention";
        return point.comparison() == Comparison.NOT_ABOVE ? "ok" : "neutral";
    }

    /** {@code Cobalt has doubled: 48 nmol/L on 20 May 2013, 187 nmol/L on 22 Nov 2016.} */
    public String trend(Trend trend) {
        var rising = OwnSettings.DEFAULT.rising();
        return word(
                "TrendKind." + trend.kind(),
                metal(trend.metal()),
                printed(trend.earlier()),
                Formats.day(trend.earlier().sampled()),
                printed(trend.later()),
                Formats.day(trend.later().sampled()),
                trend.percent(),
                rising.percent(),
                rising.nanomoles().toPlainString(),
                rising.daysApart());
    }

    /** What else is to be said of it. */
    public String remarks(ChartPoint point) {
        return Stream.of(
                        point.afterRevision() ? word("chart.afterRevision") : "",
                        point.plausible() ? "" : word("chart.notDrawn"))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(", "));
    }

    public List<ChartPoint> newestFirst(MetalChart chart) {
        return chart.points().stream()
                .sorted(Comparator.comparing((ChartPoint each) -> each.result().sampled())
                        .reversed()
                        .thenComparing(each -> each.result().metal()))
                .toList();
    }

    public String caption(MetalChart chart) {
        return word("chart.table.caption", Labels.of(chart.specimen()));
    }

    /** {@code Left primary 14 Mar 2006; left revision Mar 2017} */
    public String operations(MetalChart chart) {
        return chart.operations().stream()
                .map(each -> operation(each) + " " + DocumentWords.date(each.date()))
                .collect(Collectors.joining("; "));
    }

    /** Where the thresholds were read, once each. */
    public List<String> sources(MetalChart chart) {
        return chart.thresholds().stream()
                .map(line -> word(
                        "chart.source",
                        line.reference(),
                        Formats.day(line.from()),
                        Labels.of(line.verification()),
                        line.source()))
                .distinct()
                .toList();
    }

    /** What is to be seen, for those who cannot see it; the table says the rest. */
    public String told(MetalChart chart) {
        var parts = chart.trends().stream().map(this::trend).collect(Collectors.joining(" "));
        var span = chart.points().stream()
                .map(each -> each.result().sampled())
                .sorted()
                .toList();
        if (span.isEmpty()) return word("chart.none");
        return word(
                        "chart.told",
                        Labels.of(chart.specimen()),
                        unit(chart.unit()),
                        Formats.day(span.getFirst()),
                        Formats.day(span.getLast()),
                        operations(chart))
                + " " + parts;
    }

    private static String word(String key, Object... gaps) {
        return Sentences.format(key, gaps);
    }
}
