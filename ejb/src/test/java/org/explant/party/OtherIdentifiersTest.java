// SPDX-License-Identifier: Apache-2.0
package org.explant.party;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers of Scotland, Northern Ireland and the professions: wrong ones are refused without saying them. */
class OtherIdentifiersTest {
    @Test
    void aChiNumberBeginsWithADayAndEndsWithACheckDigit() {
        assertEquals("010150 0017", new ChiNumber("0101500017").spaced());
        assertEquals("0101500017", new ChiNumber("010150-0017").digits());
        assertEquals("ChiNumber", new ChiNumber("0101500017").toString());
    }

    @Test
    void theTwentyNinthOfFebruaryIsADayOfSomeCentury() {
        assertEquals("290200 0014", new ChiNumber("2902000014").spaced());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0101500018", "9434765919", "3002500011", "010150001", "01015000179", "", "zero"})
    void whatIsNoChiNumberIsRefused(String typed) {
        assertThrows(NotAChiNumber.class, () -> new ChiNumber(typed));
    }

    @Test
    void aHealthAndCareNumberIsCheckedLikeAnNhsNumber() {
        assertEquals("943 476 5919", new HealthAndCareNumber("943 476 5919").spaced());
        assertThrows(NotAHealthAndCareNumber.class, () -> new HealthAndCareNumber("943 476 5918"));
    }

    @Test
    void aGmcNumberHasSevenDigits() {
        assertEquals("1234567", new GmcNumber("123 4567").digits());
        assertThrows(NotAGmcNumber.class, () -> new GmcNumber("123456"));
        assertThrows(NotAGmcNumber.class, () -> new GmcNumber("C123456"));
    }
}
