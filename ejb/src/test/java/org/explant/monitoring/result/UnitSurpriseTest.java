// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.result;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.explant.monitoring.history.AHip;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures of cobalt that may have been given the wrong unit. */
class UnitSurpriseTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "a usual figure                               | 152 nmol/L |                              | false",
                "micrograms that would be nanomoles           | 152 ug/L   |                              | true",
                "no result at all                             | 78 umol/L  |                              | true",
                "very high in nanomoles is high, not swapped  | 1500 nmol/L|                              | false",
                "a small figure alone may be small            | 8.4 nmol/L |                              | false",
                "beside one other too                         | 8.4 nmol/L | 140 nmol/L                   | false",
                "beside two others that fit the other unit    | 8.4 nmol/L | 140 nmol/L, 150 nmol/L       | true",
                "whatever unit those were printed in          | 8.4 nmol/L | 8.1 ug/L, 150 nmol/L         | true",
                "a good one beside one that was swapped       | 140 nmol/L | 8.4 nmol/L, 150 nmol/L       | false",
                "a fall that the other unit would not explain | 8.4 nmol/L | 900 nmol/L, 850 nmol/L       | false",
                "less than a figure is left alone             | <10 nmol/L | 140 nmol/L, 150 nmol/L       | false",
            })
    void mayHaveBeenSwapped(String name, String figure, String others, boolean expected) {
        var beside = others == null
                ? List.<MetalResult>of()
                : Arrays.stream(others.split(","))
                        .map(each -> blood(each.strip()))
                        .toList();
        assertEquals(expected, UnitSurprise.of(blood(figure), beside));
    }

    private static MetalResult blood(String printed) {
        return AHip.result("2015-03-01", Metal.COBALT, printed, BloodSpecimen.WHOLE_BLOOD);
    }
}
