// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.chart;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;

/** Draws a chart: above the lane of operations and alerts, below it the levels, both on one axis of time. */
public final class ChartPicture {
    /** Dots to a point: sharp on paper and on fine screens. */
    private static final int DOTS = 2;

    private static final int LANE = 1;
    private static final int LEVELS = 4;

    private final MetalChart chart;
    private final ChartWords words;
    private final PictureSize size;

    private ChartPicture(MetalChart chart, ChartWords words, PictureSize size) {
        this.chart = chart;
        this.words = words;
        this.size = size;
    }

    /** The same chart in the same words always gives the same bytes. */
    public static byte[] png(MetalChart chart, ChartWords words, PictureSize size) {
        return new ChartPicture(chart, words, size).png();
    }

    private byte[] png() {
        var image = new BufferedImage(size.width() * DOTS, size.height() * DOTS, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        try {
            draw(graphics);
        } finally {
            graphics.dispose();
        }
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void draw(Graphics2D graphics) {
        graphics.scale(DOTS, DOTS);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        jfreechart().draw(graphics, new Rectangle(size.width(), size.height()));
    }

    private JFreeChart jfreechart() {
        var time = new TimeAxis(chart, words, size);
        var both = new CombinedDomainXYPlot(time.axis());
        both.setGap(0);
        both.setInsets(new RectangleInsets(4, 4, 4, 12));
        both.setOutlineVisible(false);
        both.add(new EventLane(chart, words, time).plot(), LANE);
        both.add(levels(time.axis()), LEVELS);
        both.setFixedLegendItems(new Legend(chart, words).items());
        var made = new JFreeChart(null, ChartInk.TEXT, both, true);
        made.setBackgroundPaint(ChartInk.PAPER);
        made.setAntiAlias(true);
        var legend = made.getLegend();
        legend.setPosition(RectangleEdge.TOP);
        legend.setItemFont(ChartInk.TEXT);
        legend.setItemPaint(ChartInk.INK);
        legend.setItemLabelPadding(new RectangleInsets(2, 3, 2, 16));
        legend.setFrame(BlockBorder.NONE);
        return made;
    }

    private XYPlot levels(DateAxis time) {
        var levels = new NumberAxis(words.unit(chart.unit()));
        levels.setRange(0, chart.highest().doubleValue() * 1.12);
        levels.setLabelFont(ChartInk.TEXT);
        levels.setLabelPaint(ChartInk.SOFT);
        levels.setTickLabelFont(ChartInk.SMALL);
        levels.setTickLabelPaint(ChartInk.SOFT);
        levels.setAxisLinePaint(ChartInk.LINE);
        var curves = new LevelCurves(chart);
        var plot = new XYPlot(curves.levels(), time, levels, curves);
        plot.setBackgroundPaint(ChartInk.PAPER);
        plot.setOutlineVisible(false);
        plot.setRangeGridlinePaint(ChartInk.GRID);
        plot.setRangeGridlineStroke(ChartInk.HAIR);
        plot.setDomainGridlinesVisible(false);
        new LevelMarks(chart, words).on(plot);
        EventLane.lines(chart, plot);
        return plot;
    }
}
