// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.chart;

import java.time.LocalDate;
import java.util.List;
import org.explant.implant.construct.OperationKind;
import org.explant.implant.construct.Side;
import org.explant.monitoring.guidance.GuidanceLibrary;
import org.explant.monitoring.history.AHip;
import org.explant.monitoring.result.Metal;
import org.explant.shared.PartialDate;

/** A person of 2006 whose levels rose until the hip was revised in 2017. */
final class AChart {
    static final GuidanceLibrary LIBRARY = GuidanceLibrary.shipped();
    static final LocalDate DAY = LocalDate.of(2020, 6, 1);

    static final ChartWords WORDS = new ChartWords() {
        @Override
        public String unit(ChartUnit unit) {
            return unit == ChartUnit.NANOMOLES ? "nmol/L" : "µg/L";
        }

        @Override
        public String metal(Metal metal) {
            return metal == Metal.COBALT ? "Cobalt" : "Chromium";
        }

        @Override
        public String threshold(ThresholdLine line, ChartUnit unit) {
            return (line.metal() == null ? "" : metal(line.metal()) + " ")
                    + line.value().toPlainString() + " " + unit(unit) + " · " + line.reference();
        }

        @Override
        public String operation(OperationMark mark) {
            return (mark.side() == Side.LEFT ? "L " : "R ")
                    + mark.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }

        @Override
        public String revision(RevisionMark mark) {
            return "After revision, left hip";
        }

        @Override
        public String below() {
            return "printed as less than";
        }

        @Override
        public String converted() {
            return "converted from the printed unit";
        }

        @Override
        public String tick(LocalDate day, boolean month) {
            return month ? day.getMonthValue() + "/" + day.getYear() : Integer.toString(day.getYear());
        }
    };

    private AChart() {}

    static AHip lifelong() {
        return AHip.of("RES 50 BHR", "2006-03-14")
                .blood("2011-02-03", Metal.COBALT, "<10 nmol/L")
                .blood("2011-02-03", Metal.CHROMIUM, "<40 nmol/L")
                .blood("2013-05-20", Metal.COBALT, "48 nmol/L")
                .blood("2013-05-20", Metal.CHROMIUM, "61 nmol/L")
                .blood("2015-07-09", Metal.COBALT, "8.4 ug/L")
                .blood("2015-07-09", Metal.CHROMIUM, "5.1 ug/L")
                .blood("2016-11-22", Metal.COBALT, "187 nmol/L")
                .blood("2016-11-22", Metal.CHROMIUM, "141 nmol/L")
                .revisedTo("NONMETAL 36", "2017-03")
                .blood("2018-03-01", Metal.COBALT, "31 nmol/L")
                .blood("2018-03-01", Metal.CHROMIUM, "44 nmol/L")
                .blood("2019-09-12", Metal.COBALT, "<10 nmol/L")
                .blood("2019-09-12", Metal.CHROMIUM, "38 nmol/L");
    }

    static final List<OperationMark> OPERATIONS = List.of(
            new OperationMark(Side.LEFT, OperationKind.PRIMARY, PartialDate.parse("2006-03-14")),
            new OperationMark(Side.LEFT, OperationKind.REVISION, PartialDate.parse("2017-03")));

    static MetalChart of(AHip hip, ChartWish wish) {
        return MetalChart.of(ChartFacts.of(DAY, hip.person(), OPERATIONS), LIBRARY, wish);
    }
}
