// SPDX-License-Identifier: Apache-2.0
package org.explant.web.monitoring;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.stream.Stream;
import org.explant.implant.construct.OperationKind;
import org.explant.implant.construct.Side;
import org.explant.importing.result.ResultDoubt;
import org.explant.importing.row.RowVerdict;
import org.explant.monitoring.chart.ChartUnit;
import org.explant.monitoring.chart.TrendKind;
import org.explant.monitoring.duty.DutyState;
import org.explant.monitoring.duty.Lateness;
import org.explant.monitoring.duty.VisitOutcome;
import org.explant.monitoring.guidance.Examination;
import org.explant.monitoring.guidance.Verification;
import org.explant.monitoring.observed.ObservationKind;
import org.explant.monitoring.result.BloodSpecimen;
import org.explant.monitoring.result.Comparison;
import org.explant.monitoring.result.Metal;
import org.explant.monitoring.result.MetalUnit;
import org.explant.web.Sentences;
import org.explant.web.ui.Labels;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a chart, a summary or a sheet of results can come to has a word: a missing one would be a fault in the report. */
class MonitoringWordsTest {
    static Stream<Enum<?>> codes() {
        return Stream.<Enum<?>[]>of(
                        ChartUnit.values(),
                        TrendKind.values(),
                        DutyState.values(),
                        Lateness.values(),
                        VisitOutcome.values(),
                        Examination.values(),
                        Verification.values(),
                        ObservationKind.values(),
                        BloodSpecimen.values(),
                        Comparison.values(),
                        Metal.values(),
                        MetalUnit.values(),
                        ResultDoubt.values(),
                        RowVerdict.values())
                .flatMap(Arrays::stream);
    }

    static Stream<String> keys() {
        return Stream.of(
                        Arrays.stream(OperationKind.values()).map(each -> "chart.operation." + each),
                        Arrays.stream(Side.values()).map(each -> "chart.side." + each),
                        Arrays.stream(Side.values()).map(each -> "chart.hip." + each),
                        Arrays.stream(ResultDoubt.values()).map(each -> "waiting.why." + each),
                        Arrays.stream(RowVerdict.values()).map(each -> "import.will." + each))
                .flatMap(each -> each);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void everyCodeHasAWord(Enum<?> code) {
        assertFalse(Labels.of(code).isBlank());
    }

    @ParameterizedTest
    @MethodSource("keys")
    void everyKeyHasAWord(String key) {
        assertFalse(Sentences.format(key).isBlank());
    }
}
