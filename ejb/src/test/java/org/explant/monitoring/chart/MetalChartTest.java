// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.explant.monitoring.history.AHip;
import org.explant.monitoring.result.BloodSpecimen;
import org.explant.monitoring.result.Comparison;
import org.explant.monitoring.result.Metal;
import org.junit.jupiter.api.Test;

/** What is drawn, before it is drawn. */
class MetalChartTest {
    private static final ChartWish MICROGRAMS = new ChartWish(BloodSpecimen.WHOLE_BLOOD, ChartUnit.MICROGRAMS);

    @Test
    void theUsualChartIsOfWholeBloodInTheUnitOfMostResults() {
        var chart = AChart.of(AChart.lifelong(), ChartWish.USUAL);
        assertEquals(BloodSpecimen.WHOLE_BLOOD, chart.specimen());
        assertEquals(ChartUnit.NANOMOLES, chart.unit());
        assertEquals(6, chart.drawn(Metal.COBALT).size());
        assertEquals(6, chart.drawn(Metal.CHROMIUM).size());
    }

    @Test
    void serumAndWholeBloodAreNeverOnOneChart() {
        var hip = AChart.lifelong().blood("2014-01-01", Metal.COBALT, "90 nmol/L", BloodSpecimen.SERUM);
        var blood = AChart.of(hip, ChartWish.USUAL);
        var serum = AChart.of(hip, new ChartWish(BloodSpecimen.SERUM, null));
        assertEquals(List.of(BloodSpecimen.WHOLE_BLOOD, BloodSpecimen.SERUM), blood.specimens());
        assertTrue(blood.points().stream().allMatch(each -> each.result().isWholeBlood()));
        assertEquals(1, serum.points().size());
        assertEquals(List.of(), serum.thresholds(), "no alert states a threshold of serum");
        assertEquals(Comparison.NOT_WHOLE_BLOOD, serum.points().getFirst().comparison());
    }

    @Test
    void whereThereIsNoWholeBloodTheChartIsOfWhatThereIs() {
        var hip = AHip.of("RES 50 BHR", "2006").blood("2014-01-01", Metal.COBALT, "90 nmol/L", BloodSpecimen.PLASMA);
        assertEquals(BloodSpecimen.PLASMA, AChart.of(hip, ChartWish.USUAL).specimen());
    }

    @Test
    void aFigureOfTheOtherUnitIsConvertedAndSaysSo() {
        var points = AChart.of(AChart.lifelong(), ChartWish.USUAL).drawn(Metal.COBALT);
        assertEquals(new BigDecimal("142.5"), points.get(2).shown());
        assertTrue(points.get(2).converted());
        assertFalse(points.get(1).converted());
    }

    @Test
    void aResultIsComparedInItsOwnUnitWhateverTheAxis() {
        var hip = AHip.of("RES 50 BHR", "2006").blood("2014-01-01", Metal.COBALT, "119 nmol/L");
        var point = AChart.of(hip, MICROGRAMS).points().getFirst();
        assertEquals(new BigDecimal("7.013"), point.shown());
        assertEquals(Comparison.NOT_ABOVE, point.comparison());
    }

    @Test
    void whatIsPrintedAsLessThanAFigureIsHollowAtTheFigure() {
        var first = AChart.of(AChart.lifelong(), ChartWish.USUAL)
                .drawn(Metal.COBALT)
                .getFirst();
        assertTrue(first.below());
        assertEquals(new BigDecimal("10.0"), first.shown());
    }

    @Test
    void pointsAreAfterRevisionOnlyAfterTheLastDayItMayHaveBeen() {
        var chart = AChart.of(AChart.lifelong().blood("2017-03-31", Metal.COBALT, "170 nmol/L"), ChartWish.USUAL);
        assertEquals(LocalDate.of(2017, 3, 31), chart.revision().out());
        assertEquals(
                List.of(false, false, false, false, false, true, true),
                chart.drawn(Metal.COBALT).stream()
                        .map(ChartPoint::afterRevision)
                        .toList());
    }

    @Test
    void whatCanBeNoResultIsNotDrawnButListed() {
        var chart = AChart.of(AChart.lifelong().blood("2014-01-01", Metal.COBALT, "9000 nmol/L"), ChartWish.USUAL);
        assertEquals(6, chart.drawn(Metal.COBALT).size());
        assertEquals(13, chart.points().size());
        assertEquals(new BigDecimal("187.0"), chart.highest());
    }

    @Test
    void theThresholdIsOneLineSinceItWasFirstStatedUnderItsNewestReference() {
        var lines = AChart.of(AChart.lifelong(), ChartWish.USUAL).thresholds();
        assertEquals(
                List.of("COBALT 119", "CHROMIUM 134.5"),
                lines.stream()
                        .map(line -> line.metal() + " " + line.value().toPlainString())
                        .toList());
        assertEquals(LocalDate.of(2010, 4, 22), lines.getFirst().from());
        assertNull(lines.getFirst().until());
        assertEquals("MDA/2017/018", lines.getFirst().reference());
        var mass = AChart.of(AChart.lifelong(), MICROGRAMS).thresholds();
        assertEquals(1, mass.size());
        assertEquals(new BigDecimal("7"), mass.getFirst().value());
    }

    @Test
    void onlyAlertsThatSpeakOfTheHipAreMarkedAndNoneOfTheFuture() {
        var marks = AChart.of(AChart.lifelong(), ChartWish.USUAL).guidances().stream()
                .map(GuidanceMark::reference)
                .toList();
        assertTrue(marks.containsAll(List.of("MDA/2010/033", "MDA/2012/036", "MDA/2015/024", "MDA/2017/018")));
        assertFalse(marks.contains("MDA/2010/069"), "that one is about the ASR");
        var early = MetalChart.of(
                ChartFacts.of(LocalDate.of(2011, 1, 1), AChart.lifelong().person(), AChart.OPERATIONS),
                AChart.LIBRARY,
                ChartWish.USUAL);
        assertEquals(
                List.of("MDA/2010/033"),
                early.guidances().stream().map(GuidanceMark::reference).toList());
        assertEquals(1, early.operations().size());
        assertTrue(early.isEmpty());
    }
}
