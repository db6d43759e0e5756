// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import org.explant.monitoring.history.AHip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Units, thresholds and trends of blood metals. */
class MetalResultTest {
    private static final Threshold SEVEN =
            new Threshold(new BigDecimal("7"), new BigDecimal("119"), new BigDecimal("134.5"));

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        seven micrograms of cobalt are 118.8 nanomoles      | COBALT   | 7 ug/L      | 118.8  | 7.000
        seven micrograms of chromium are 134.6 nanomoles    | CHROMIUM | 7 ug/L      | 134.6  | 7.000
        parts per billion count as micrograms in a litre    | COBALT   | 7 ppb       | 118.8  | 7.000
        nanograms in a millilitre do so too                 | COBALT   | 7 ng/mL     | 118.8  | 7.000
        119 nanomoles of cobalt are 7.013 micrograms        | COBALT   | 119 nmol/L  | 119.0  | 7.013
        134.5 nanomoles of chromium are 6.993 micrograms    | CHROMIUM | 134.5 nmol/L | 134.5 | 6.993
        a micromole is a thousand nanomoles                 | COBALT   | 0.152 umol/L | 152.0 | 8.958
        """)
    void converts(String words, Metal metal, String printed, String nanomoles, String micrograms) {
        var result = AHip.result("2015-01-01", metal, printed, BloodSpecimen.WHOLE_BLOOD);
        assertEquals(new BigDecimal(nanomoles), result.nanomoles());
        assertEquals(new BigDecimal(micrograms), result.micrograms());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        the threshold itself is not above it                         | COBALT   | 7 ppb         | WHOLE_BLOOD | NOT_ABOVE
        119 nanomoles of cobalt are not, though 7.013 micrograms     | COBALT   | 119 nmol/L    | WHOLE_BLOOD | NOT_ABOVE
        a little more is                                             | COBALT   | 119.1 nmol/L  | WHOLE_BLOOD | ABOVE
        120, as laboratories round it, is above                      | COBALT   | 120 nmol/L    | WHOLE_BLOOD | ABOVE
        134.5 nanomoles of chromium are not above                    | CHROMIUM | 134.5 nmol/L  | WHOLE_BLOOD | NOT_ABOVE
        134.6 are, though seven micrograms                           | CHROMIUM | 134.6 nmol/L  | WHOLE_BLOOD | ABOVE
        130 nanomoles are above for cobalt                           | COBALT   | 130 nmol/L    | WHOLE_BLOOD | ABOVE
        130 nanomoles are not for chromium                           | CHROMIUM | 130 nmol/L    | WHOLE_BLOOD | NOT_ABOVE
        7.01 ppb are above for either metal                          | CHROMIUM | 7.01 ppb      | WHOLE_BLOOD | ABOVE
        a micromole figure is compared in nanomoles                  | COBALT   | 0.1191 umol/L | WHOLE_BLOOD | ABOVE
        less than ten is not above                                   | COBALT   | <10 nmol/L    | WHOLE_BLOOD | NOT_ABOVE
        less than the threshold is not above                         | COBALT   | <119 nmol/L   | WHOLE_BLOOD | NOT_ABOVE
        less than 200 says nothing                                   | COBALT   | <200 nmol/L   | WHOLE_BLOOD | UNDETERMINED
        serum is not compared                                        | COBALT   | 500 nmol/L    | SERUM       | NOT_WHOLE_BLOOD
        plasma is not compared                                       | COBALT   | 500 nmol/L    | PLASMA      | NOT_WHOLE_BLOOD
        an unknown specimen is not compared                          | COBALT   | 500 nmol/L    | NOT_KNOWN   | NOT_WHOLE_BLOOD
        78 micromoles is no chromium                                 | CHROMIUM | 78 umol/L     | WHOLE_BLOOD | NOT_PLAUSIBLE
        25,000 nanomoles are no cobalt                               | COBALT   | 25000 nmol/L  | WHOLE_BLOOD | NOT_PLAUSIBLE
        7,000 nanomoles need a person first                          | COBALT   | 7000 nmol/L   | WHOLE_BLOOD | NOT_PLAUSIBLE
        5,000 nanomoles are seldom, but are                          | COBALT   | 5000 nmol/L   | WHOLE_BLOOD | ABOVE
        """)
    void compares(String words, Metal metal, String printed, BloodSpecimen specimen, Comparison expected) {
        assertEquals(expected, SEVEN.compare(AHip.result("2015-01-01", metal, printed, specimen)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        a fifth more and ten more is not yet rising     | 50 nmol/L  | 60 nmol/L   | 2015-03-01 | WHOLE_BLOOD | false
        more than either is                             | 50 nmol/L  | 60.1 nmol/L | 2015-03-01 | WHOLE_BLOOD | true
        of a low level ten nanomoles decide             | 20 nmol/L  | 29 nmol/L   | 2015-03-01 | WHOLE_BLOOD | false
        of a high level the fifth decides               | 200 nmol/L | 230 nmol/L  | 2015-03-01 | WHOLE_BLOOD | false
        two units are compared in one                   | 50 nmol/L  | 4 ppb       | 2015-03-01 | WHOLE_BLOOD | true
        thirty days apart count                         | 50 nmol/L  | 90 nmol/L   | 2015-01-31 | WHOLE_BLOOD | true
        twenty-nine do not                              | 50 nmol/L  | 90 nmol/L   | 2015-01-30 | WHOLE_BLOOD | false
        serum shares no trend with whole blood          | 50 nmol/L  | 90 nmol/L   | 2015-03-01 | SERUM       | false
        a fall is no rise                               | 90 nmol/L  | 50 nmol/L   | 2015-03-01 | WHOLE_BLOOD | false
        less than ten is no level to rise from          | <10 nmol/L | 90 nmol/L   | 2015-03-01 | WHOLE_BLOOD | false
        """)
    void rises(String words, String first, String then, String on, BloodSpecimen specimen, boolean rising) {
        var results = List.of(
                AHip.result("2015-01-01", Metal.COBALT, first, BloodSpecimen.WHOLE_BLOOD),
                AHip.result(on, Metal.COBALT, then, specimen));
        assertEquals(rising, RisingRule.DEFAULT.rise(results, Metal.COBALT).isPresent());
    }

    @Test
    void eachMetalInEachSpecimenIsALineOfItsOwn() {
        var series = Series.of(List.of(
                AHip.result("2015-03-01", Metal.COBALT, "20 nmol/L", BloodSpecimen.WHOLE_BLOOD),
                AHip.result("2015-01-01", Metal.COBALT, "10 nmol/L", BloodSpecimen.WHOLE_BLOOD),
                AHip.result("2015-01-01", Metal.COBALT, "12 nmol/L", BloodSpecimen.SERUM),
                AHip.result("2015-01-01", Metal.COBALT, "12 nmol/L", BloodSpecimen.PLASMA),
                AHip.result("2015-01-01", Metal.CHROMIUM, "12 nmol/L", BloodSpecimen.WHOLE_BLOOD)));
        assertEquals(4, series.size());
        var line = series.get(new Series(Metal.COBALT, BloodSpecimen.WHOLE_BLOOD));
        assertEquals("10.0", line.getFirst().nanomoles().toString());
    }

    @Test
    void whatIsNoFigureIsRefused() {
        assertThrows(NotAConcentration.class, () -> Concentration.of("high", MetalUnit.PPB));
        assertThrows(NotAConcentration.class, () -> Concentration.of("-4", MetalUnit.PPB));
    }
}
