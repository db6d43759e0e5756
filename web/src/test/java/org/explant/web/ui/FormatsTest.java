// SPDX-License-Identifier: Apache-2.0
package org.explant.web.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FormatsTest {
    private static final LocalDate DAY = LocalDate.of(2019, 3, 4);

    @Test
    void aDayIsWrittenWithoutLeadingZero() {
        assertEquals("4 Mar 2019", Formats.day(DAY));
        assertEquals("Mar 2019", Formats.month(DAY));
        assertEquals("2019", Formats.year(DAY));
    }

    @ParameterizedTest
    @EnumSource
    void everyMonthHasThreeLetters(Month month) {
        assertEquals(
                "1 " + month.name().charAt(0) + month.name().substring(1, 3).toLowerCase(java.util.Locale.ROOT)
                        + " 2020",
                Formats.day(LocalDate.of(2020, month, 1)));
    }

    @Test
    void aMomentIsWhatAClockInLondonShowed() {
        assertEquals("14 Jan 2019, 09:02", Formats.moment(Instant.parse("2019-01-14T09:02:59Z")));
        assertEquals("14 Jul 2019, 10:02", Formats.moment(Instant.parse("2019-07-14T09:02:59Z")));
        assertEquals("15 Jul 2019", Formats.dayOf(Instant.parse("2019-07-14T23:30:00Z")));
        assertEquals("00:30", Formats.time(Instant.parse("2019-07-14T23:30:00Z")));
    }

    @Test
    void whatIsNotThereIsWrittenAsNothing() {
        assertEquals("", Formats.day(null) + Formats.month(null) + Formats.year(null));
        assertEquals("", Formats.moment(null) + Formats.dayOf(null) + Formats.time(null) + Formats.nhs(null));
    }

    @ParameterizedTest
    @CsvSource({"9434765919, 943 476 5919", "943476591, 943476591", "94347659199, 94347659199", "X, X"})
    void anNhsNumberIsWrittenInThreeGroups(String digits, String written) {
        assertEquals(written, Formats.nhs(digits));
    }

    @Test
    void thousandsAreGrouped() {
        assertEquals("0", Formats.count(0));
        assertEquals("412,345", Formats.count(412_345));
    }

    @ParameterizedTest
    @CsvSource({"999, 999 B", "1000, 1 KB", "999999, 999 KB", "1449999, 1.4 MB", "2500000000, 2.5 GB"})
    void aSizeIsWrittenAsFileManagersDo(long bytes, String written) {
        assertEquals(written, Formats.size(bytes));
    }
}
