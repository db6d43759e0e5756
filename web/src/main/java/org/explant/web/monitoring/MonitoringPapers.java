// SPDX-License-Identifier: Apache-2.0
package org.explant.web.monitoring;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.explant.access.Accounts;
import org.explant.access.CurrentReader;
import org.explant.claim.ClaimSummary;
import org.explant.monitoring.GuidanceLine;
import org.explant.monitoring.Guidances;
import org.explant.monitoring.Surveyed;
import org.explant.monitoring.chart.ChartPicture;
import org.explant.monitoring.chart.GuidanceMark;
import org.explant.monitoring.chart.MetalChart;
import org.explant.monitoring.chart.PictureSize;
import org.explant.monitoring.observation.Observations;
import org.explant.report.paper.Paper;
import org.explant.web.Sentences;
import org.explant.web.ui.Formats;
import org.explant.web.ui.Labels;

/** The monitoring of one claim as paper: what was advised and what is due, the levels as picture and table, the sources. */
@Dependent
public class MonitoringPapers {
    private final MetalChartWords words = new MetalChartWords();

    @Inject
    private Guidances guidances;

    @Inject
    private Observations observations;

    @Inject
    private Accounts accounts;

    @Inject
    private CurrentReader reader;

    @Inject
    private Clock clock;

    /** Both clocks, and the chart that goes with them. */
    record Monitoring(ClaimSummary claim, Surveyed found, MetalChart chart) {}

    Paper of(Monitoring what) {
        var now = clock.instant();
        var tables = new MonitoringTables(what.found());
        return new Paper(
                word("summary.title"),
                now,
                new Paper.Running(
                        word("report.asAt", Formats.moment(now)), word("report.page"), word("report.page.of")),
                facts(what),
                word("summary.note"),
                what.chart().isEmpty() ? List.of() : List.of(picture(what.chart())),
                List.of(
                        tables.present(),
                        tables.past(),
                        tables.levels(),
                        tables.history(observations.lines(what.claim().reference())),
                        tables.sources(spoken(what.chart()))));
    }

    private List<Paper.Fact> facts(Monitoring what) {
        return List.of(
                fact("summary.claim", what.claim().reference().value()),
                fact("summary.claimant", what.claim().claimantName()),
                fact("monitoring.on", Formats.day(what.found().present().day())),
                fact("summary.departures", Formats.count(what.found().past().departures())),
                fact("report.runBy", accounts.byId(reader.accountId()).initials()));
    }

    private Paper.Picture picture(MetalChart chart) {
        var below = new ArrayList<String>();
        chart.trends().forEach(trend -> below.add(words.trend(trend)));
        below.addAll(words.sources(chart));
        return new Paper.Picture(
                word("chart.title") + ", " + Labels.of(chart.specimen()),
                words.told(chart),
                ChartPicture.png(chart, words, PictureSize.WIDE),
                below);
    }

    /** The alerts that speak of one of the hips. */
    private List<GuidanceLine> spoken(MetalChart chart) {
        Set<String> marked =
                chart.guidances().stream().map(GuidanceMark::reference).collect(Collectors.toSet());
        Stream<GuidanceLine> lines = guidances.lines().stream();
        return lines.filter(line -> marked.contains(line.version().reference())).toList();
    }

    private static Paper.Fact fact(String key, String value) {
        return new Paper.Fact(word(key), value);
    }

    private static String word(String key, Object... gaps) {
        return Sentences.format(key, gaps);
    }
}
