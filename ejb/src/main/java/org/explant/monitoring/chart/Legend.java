// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.chart;

import java.awt.Color;
import java.util.stream.Stream;
import org.explant.monitoring.result.Metal;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;

/** What the signs mean: only those that are on the chart. */
final class Legend {
    private final MetalChart chart;
    private final ChartWords words;

    Legend(MetalChart chart, ChartWords words) {
        this.chart = chart;
        this.words = words;
    }

    LegendItemCollection items() {
        var items = new LegendItemCollection();
        for (Metal metal : Metal.values())
            if (!chart.drawn(metal).isEmpty())
                items.add(item(words.metal(metal), metal, ChartInk.of(metal), ChartInk.of(metal)));
        if (drawn().anyMatch(ChartPoint::below))
            items.add(item(words.below(), Metal.COBALT, ChartInk.PAPER, ChartInk.SOFT));
        if (drawn().anyMatch(ChartPoint::converted))
            items.add(item("≈ " + words.converted(), Metal.COBALT, ChartInk.PAPER, ChartInk.PAPER));
        return items;
    }

    private Stream<ChartPoint> drawn() {
        return chart.points().stream().filter(ChartPoint::plausible);
    }

    private static LegendItem item(String word, Metal sign, Color fill, Color edge) {
        return new LegendItem(word, null, null, null, ChartInk.sign(sign), fill, ChartInk.CURVE, edge);
    }
}
