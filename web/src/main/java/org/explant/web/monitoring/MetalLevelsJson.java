// SPDX-License-Identifier: Apache-2.0
package org.explant.web.monitoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.explant.monitoring.chart.ChartPoint;
import org.explant.monitoring.chart.MetalChart;
import org.explant.monitoring.chart.ThresholdLine;
import org.explant.monitoring.chart.Trend;
import org.explant.monitoring.result.MetalResult;
import org.jspecify.annotations.Nullable;

/** What stands on a chart, as programs read it. */
public final class MetalLevelsJson {
    private MetalLevelsJson() {}

    /** A result: as printed, and on the axis. */
    public record Level(
            String metal,
            LocalDate sampled,
            String printed,
            String unit,
            BigDecimal shown,
            boolean converted,
            boolean lessThan,
            boolean afterRevision,
            boolean drawn,
            @Nullable String comparison) {
        static Level of(ChartPoint point) {
            var result = point.result();
            return new Level(
                    result.metal().name(),
                    result.sampled(),
                    asPrinted(result),
                    result.printed().unit().name(),
                    point.shown(),
                    point.converted(),
                    point.below(),
                    point.afterRevision(),
                    point.plausible(),
                    point.comparison() == null ? null : point.comparison().name());
        }
    }

    /** A threshold for as long as it stood; the metal is missing where the figure serves both. */
    public record Line(
            @Nullable String metal,
            BigDecimal value,
            LocalDate from,
            @Nullable LocalDate until,
            String guidance,
            String verification,
            String source) {
        static Line of(ThresholdLine line) {
            return new Line(
                    line.metal() == null ? null : line.metal().name(),
                    line.value(),
                    line.from(),
                    line.until(),
                    line.reference(),
                    line.verification().name(),
                    line.source());
        }
    }

    /** An operation; its date as exactly as it is known. */
    public record Operated(String side, String operation, String date) {}

    /** An alert that speaks of one of the hips. */
    public record Alert(String guidance, LocalDate issued) {}

    /** What two results come to. */
    public record Course(
            String metal,
            String trend,
            boolean byOurSetting,
            LocalDate earlier,
            String earlierPrinted,
            LocalDate later,
            String laterPrinted,
            int percent) {
        static Course of(Trend trend) {
            return new Course(
                    trend.metal().name(),
                    trend.kind().name(),
                    trend.isByOurSetting(),
                    trend.earlier().sampled(),
                    asPrinted(trend.earlier()),
                    trend.later().sampled(),
                    asPrinted(trend.later()),
                    trend.percent());
        }
    }

    /** One specimen in one kind of unit. */
    public record Levels(
            LocalDate asOf,
            String specimen,
            String unit,
            List<String> specimens,
            int total,
            List<Level> items,
            List<Line> thresholds,
            List<Operated> operations,
            List<Alert> alerts,
            @Nullable LocalDate revisedOn,
            List<Course> trends) {
        static Levels of(MetalChart chart) {
            var revision = chart.revision();
            return new Levels(
                    chart.day(),
                    chart.specimen().name(),
                    chart.unit().name(),
                    chart.specimens().stream().map(Enum::name).toList(),
                    chart.points().size(),
                    chart.points().stream().map(Level::of).toList(),
                    chart.thresholds().stream().map(Line::of).toList(),
                    chart.operations().stream()
                            .map(each -> new Operated(
                                    each.side().name(),
                                    each.kind().name(),
                                    each.date().toString()))
                            .toList(),
                    chart.guidances().stream()
                            .map(each -> new Alert(each.reference(), each.issued()))
                            .toList(),
                    revision == null ? null : revision.out(),
                    chart.trends().stream().map(Course::of).toList());
        }
    }

    private static String asPrinted(MetalResult result) {
        var printed = result.printed();
        return (printed.below() ? "<" : "") + printed.value().toPlainString();
    }
}
