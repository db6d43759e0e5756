// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.chart;

import java.awt.Color;
import java.awt.Font;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.explant.shared.DatePrecision;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYSeriesCollection;

/** Above the levels: operations and alerts, each at its line, its name beside it and never over another. */
final class EventLane {
    private static final double UPRIGHT = -Math.PI / 2;
    private static final double BESIDE_ITS_LINE = 7;
    private static final double APART = 13;
    private static final double FOOT = 0.04;

    private final MetalChart chart;
    private final ChartWords words;
    private final TimeAxis time;

    private record Name(double place, String text, Font font, Color colour) {}

    EventLane(MetalChart chart, ChartWords words, TimeAxis time) {
        this.chart = chart;
        this.words = words;
        this.time = time;
    }

    XYPlot plot() {
        var height = new NumberAxis();
        height.setRange(0, 1);
        height.setVisible(false);
        var plot = new XYPlot(new XYSeriesCollection(), time.axis(), height, new XYLineAndShapeRenderer());
        plot.setBackgroundPaint(ChartInk.PAPER);
        plot.setOutlineVisible(false);
        plot.setRangeGridlinesVisible(false);
        plot.setDomainGridlinesVisible(false);
        lines(chart, plot);
        double free = Double.NEGATIVE_INFINITY;
        for (var name : names()) {
            double place = Math.max(time.beside(name.place(), BESIDE_ITS_LINE), free);
            plot.addAnnotation(written(name, place));
            free = time.beside(place, APART);
        }
        return plot;
    }

    private List<Name> names() {
        var names = new ArrayList<Name>();
        for (var each : chart.operations())
            names.add(new Name(middle(each), words.operation(each), ChartInk.STRONG, ChartInk.INK));
        for (var each : chart.guidances())
            if (!each.issued().isBefore(chart.first()))
                names.add(new Name(TimeAxis.at(each.issued()), each.reference(), ChartInk.SMALL, ChartInk.SOFT));
        names.sort(Comparator.comparingDouble(Name::place));
        return names;
    }

    private static XYTextAnnotation written(Name name, double place) {
        var text = new XYTextAnnotation(name.text(), place, FOOT);
        text.setFont(name.font());
        text.setPaint(name.colour());
        text.setTextAnchor(TextAnchor.CENTER_LEFT);
        text.setRotationAnchor(TextAnchor.CENTER_LEFT);
        text.setRotationAngle(UPRIGHT);
        return text;
    }

    /** Through both parts of the picture. Where the day of an operation is not known, all days it may have been are tinted. */
    static void lines(MetalChart chart, XYPlot plot) {
        for (var each : chart.guidances())
            if (!each.issued().isBefore(chart.first()))
                plot.addDomainMarker(
                        new ValueMarker(TimeAxis.at(each.issued()), ChartInk.LINE, ChartInk.DOTTED), Layer.BACKGROUND);
        for (var each : chart.operations()) {
            if (each.date().precision() != DatePrecision.DAY)
                plot.addDomainMarker(
                        new IntervalMarker(
                                TimeAxis.at(each.date().earliest()),
                                TimeAxis.at(each.date().latest()),
                                ChartInk.UNSURE),
                        Layer.BACKGROUND);
            plot.addDomainMarker(new ValueMarker(middle(each), ChartInk.INK, ChartInk.OPERATION), Layer.BACKGROUND);
        }
    }

    private static double middle(OperationMark mark) {
        return (TimeAxis.at(mark.date().earliest()) + TimeAxis.at(mark.date().latest())) / 2;
    }
}
