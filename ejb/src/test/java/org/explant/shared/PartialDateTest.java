// SPDX-License-Identifier: Apache-2.0
package org.explant.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {
    @ParameterizedTest
    @CsvSource({
        "2019-03-14, 2019-03-14, 2019-03-14, DAY",
        "2020-02,    2020-02-01, 2020-02-29, MONTH",
        "2019,       2019-01-01, 2019-12-31, YEAR",
        "~2019,      2019-01-01, 2019-12-31, ABOUT",
        "2019-03-01/2019-04-30, 2019-03-01, 2019-04-30, RANGE",
    })
    void aDateIsKnownAsExactlyAsItWasWritten(String text, LocalDate from, LocalDate to, DatePrecision precision) {
        assertEquals(new PartialDate(from, to, precision), PartialDate.parse(text));
        assertEquals(text, PartialDate.parse(text).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "14/03/2019",
                "2019-02-30",
                "2019-13",
                "19",
                "~",
                "~March",
                "2019-04-30/2019-03-01",
                "2019/",
                "/2019",
                "0001-01-01",
                "2019-03-14T10:00",
                "9999",
                "2019-01-01/2019-01-02/2019-01-03"
            })
    void whatIsNoDateIsRefused(String text) {
        assertThrows(NotAPartialDate.class, () -> PartialDate.parse(text));
    }

    @ParameterizedTest
    @CsvSource({
        "2006, 2006-03-14, true",
        "2006-03, 2006-04-01, false",
        "~2006, 2007-12-31, true",
        "~2006, 2008-01-01, false",
        "2006-03-14, 2006-03-15, false",
    })
    void whatMayBeTheSameDayIsNoContradiction(String one, String other, boolean may) {
        assertEquals(may, PartialDate.parse(one).mayBe(PartialDate.parse(other)));
        assertEquals(may, PartialDate.parse(other).mayBe(PartialDate.parse(one)));
    }
}
