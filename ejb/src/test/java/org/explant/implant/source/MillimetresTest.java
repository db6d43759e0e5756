// SPDX-License-Identifier: Apache-2.0
package org.explant.implant.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MillimetresTest {
    @ParameterizedTest
    @CsvSource({
        "46,        46,",
        "46mm,      46,",
        "Size 46mm, 46,",
        "28.0 mm,   28,",
        "54/48,     54, 48",
        "54 mm / 48 mm, 54, 48",
        "OD 54 x ID 48, 54, 48",
        "Head 36,   36,",
    })
    void aSizeIsReadAsLabelsPrintIt(String printed, int outer, @Nullable Integer inner) {
        assertEquals(new Millimetres(outer, inner), Millimetres.of(printed).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Neck +0", "large", "46.5", "1234", "46-48", "12/14 taper"})
    void whatIsNoSizeInMillimetresIsLeftAsWords(String printed) {
        assertTrue(Millimetres.of(printed).isEmpty());
    }
}
