// SPDX-License-Identifier: Apache-2.0
package org.explant.web.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.explant.web.claim.DayConverter.NotADate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayConverterTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "14 Sep 2019",
                "14 September 2019",
                "14 sept 2019",
                "14/9/2019",
                "14.09.2019",
                "14-09-2019",
                "2019-09-14"
            })
    void aDayIsReadAsPeopleTypeIt(String typed) {
        assertEquals(LocalDate.of(2019, 9, 14), DayConverter.read(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Tuesday", "31 Feb 2019", "14/13/2019", "14/9/19", "2019", "14 Xyz 2019", "0/1/2019"})
    void whatIsNoDayIsRefused(String typed) {
        assertThrows(NotADate.class, () -> DayConverter.read(typed));
    }
}
