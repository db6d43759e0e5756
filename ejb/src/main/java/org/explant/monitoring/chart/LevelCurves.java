// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.chart;

import java.awt.Color;
import java.awt.Paint;
import java.util.List;
import org.explant.monitoring.result.Metal;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** A line for each metal, its points hollow where less than the figure was printed, paler after a revision. */
final class LevelCurves extends XYLineAndShapeRenderer {
    private static final long serialVersionUID = 1L;

    private final transient List<List<ChartPoint>> drawn;

    LevelCurves(MetalChart chart) {
        super(true, true);
        drawn = List.of(chart.drawn(Metal.COBALT), chart.drawn(Metal.CHROMIUM));
        for (Metal metal : Metal.values()) setSeriesShape(metal.ordinal(), ChartInk.sign(metal));
        setUseFillPaint(true);
        setUseOutlinePaint(true);
        setDrawOutlines(true);
        setDefaultStroke(ChartInk.CURVE);
        setAutoPopulateSeriesStroke(false);
        setDefaultOutlineStroke(ChartInk.CURVE);
        setAutoPopulateSeriesOutlineStroke(false);
    }

    XYSeriesCollection levels() {
        var levels = new XYSeriesCollection();
        for (Metal metal : Metal.values()) {
            var series = new XYSeries(metal, false, true);
            drawn.get(metal.ordinal())
                    .forEach(point -> series.add(TimeAxis.at(point.result().sampled()), point.shown()));
            levels.addSeries(series);
        }
        return levels;
    }

    @Override
    public Paint getItemPaint(int metal, int item) {
        return colour(metal, item);
    }

    @Override
    public Paint getItemOutlinePaint(int metal, int item) {
        return colour(metal, item);
    }

    @Override
    public Paint getItemFillPaint(int metal, int item) {
        return drawn.get(metal).get(item).below() ? ChartInk.PAPER : colour(metal, item);
    }

    private Color colour(int metal, int item) {
        var which = Metal.values()[metal];
        return drawn.get(metal).get(item).afterRevision() ? ChartInk.afterRevision(which) : ChartInk.of(which);
    }
}
