// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.chart;

import org.explant.monitoring.result.Metal;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.TextAnchor;

/** What stands among the levels: thresholds with their source, the time after a revision, the sign of a converted figure. */
final class LevelMarks {
    private static final String ABOUT = "≈";

    private final MetalChart chart;
    private final ChartWords words;

    LevelMarks(MetalChart chart, ChartWords words) {
        this.chart = chart;
        this.words = words;
    }

    void on(XYPlot plot) {
        double end = plot.getDomainAxis().getUpperBound();
        afterRevision(plot, end);
        for (var line : chart.thresholds()) threshold(plot, line, end);
        for (Metal metal : Metal.values())
            for (var point : chart.drawn(metal)) if (point.converted()) converted(plot, point);
    }

    private void afterRevision(XYPlot plot, double end) {
        var revision = chart.revision();
        if (revision == null) return;
        var shade = new IntervalMarker(TimeAxis.at(revision.out()), end, ChartInk.SHADE);
        shade.setLabel(words.revision(revision));
        shade.setLabelFont(ChartInk.SMALL);
        shade.setLabelPaint(ChartInk.SOFT);
        shade.setLabelAnchor(RectangleAnchor.TOP_LEFT);
        shade.setLabelTextAnchor(TextAnchor.TOP_LEFT);
        shade.setLabelBackgroundColor(ChartInk.SHADE);
        plot.addDomainMarker(shade, Layer.BACKGROUND);
    }

    /** From the day it was stated. Of two lines close to each other the higher is named above, the lower below. */
    private void threshold(XYPlot plot, ThresholdLine line, double end) {
        var colour = line.metal() == null ? ChartInk.INK : ChartInk.of(line.metal());
        double from = Math.max(TimeAxis.at(line.from()), plot.getDomainAxis().getLowerBound());
        double until = line.until() == null ? end : Math.min(end, TimeAxis.at(line.until()));
        double height = line.value().doubleValue();
        plot.addAnnotation(new XYLineAnnotation(from, height, until, height, ChartInk.DASHED, colour));
        var name = new XYTextAnnotation("  " + words.threshold(line, chart.unit()), from, height);
        name.setFont(ChartInk.SMALL);
        name.setPaint(colour);
        name.setTextAnchor(line.metal() == Metal.COBALT ? TextAnchor.TOP_LEFT : TextAnchor.BOTTOM_LEFT);
        plot.addAnnotation(name);
    }

    private static void converted(XYPlot plot, ChartPoint point) {
        double place = TimeAxis.at(point.result().sampled());
        var sign = new XYTextAnnotation(ABOUT + "  ", place, point.shown().doubleValue());
        sign.setFont(ChartInk.TEXT);
        sign.setPaint(ChartInk.INK);
        sign.setTextAnchor(TextAnchor.CENTER_RIGHT);
        plot.addAnnotation(sign);
    }
}
