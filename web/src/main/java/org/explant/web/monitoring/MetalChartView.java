// SPDX-License-Identifier: Apache-2.0
package org.explant.web.monitoring;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.explant.claim.ClaimReference;
import org.explant.claim.Walls;
import org.explant.monitoring.Charts;
import org.explant.monitoring.chart.ChartUnit;
import org.explant.monitoring.chart.ChartWish;
import org.explant.monitoring.chart.MetalChart;
import org.explant.monitoring.result.BloodSpecimen;
import org.jspecify.annotations.Nullable;

/** The chart of metal levels of a claim, and which of them is wanted. */
@Named("metalChart")
@ViewScoped
public class MetalChartView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Charts charts;

    @Inject
    private transient Walls walls;

    private String specimen = "";
    private String unit = "";
    private transient @Nullable MetalChart chart;

    public void load(String reference, LocalDate day) {
        var claim = walls.open(new ClaimReference(reference));
        chart = charts.ofClaim(
                claim, day, new ChartWish(code(BloodSpecimen.class, specimen), code(ChartUnit.class, unit)));
    }

    /** What is no code is no wish. */
    private static <E extends Enum<E>> @Nullable E code(Class<E> type, String name) {
        for (E each : type.getEnumConstants()) if (each.name().equals(name)) return each;
        return null;
    }

    public @Nullable MetalChart getChart() {
        return chart;
    }

    /** Where the picture is; nothing in the address says whose it is. */
    public String address(MetalChart wanted, String reference, String size) {
        return "/api/claims/%s/metal-levels/picture?asOf=%s&specimen=%s&unit=%s&size=%s"
                .formatted(reference, wanted.day(), wanted.specimen(), wanted.unit(), size);
    }

    public ChartUnit[] getUnits() {
        return ChartUnit.values();
    }

    public String getSpecimen() {
        return specimen;
    }

    public void setSpecimen(@Nullable String asked) {
        specimen = asked == null ? "" : asked;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(@Nullable String asked) {
        unit = asked == null ? "" : asked;
    }
}
