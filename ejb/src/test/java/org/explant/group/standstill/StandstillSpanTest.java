// SPDX-License-Identifier: Apache-2.0
package org.explant.group.standstill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandstillSpanTest {
    @ParameterizedTest
    @CsvSource({
        // starts, its day in, ends, its day in, notice days, notice given, first, last, days
        "2020-07-01, true, 2020-12-31, true, , , 2020-07-01, 2020-12-31, 184",
        "2020-07-01, false, 2020-12-31, true, , , 2020-07-02, 2020-12-31, 183",
        "2020-07-01, true, 2020-12-31, false, , , 2020-07-01, 2020-12-30, 183",
        "2020-07-01, false, 2020-12-31, false, , , 2020-07-02, 2020-12-30, 182",
        "2020-10-01, true, 2021-03-31, true, , , 2020-10-01, 2021-03-31, 182",
        "2020-07-01, true, , true, 28, 2021-02-10, 2020-07-01, 2021-03-10, 253",
        "2020-07-01, true, 2021-02-28, true, 28, 2021-02-10, 2020-07-01, 2021-02-28, 243",
        "2020-07-01, true, 2021-06-30, true, 28, 2021-02-10, 2020-07-01, 2021-03-10, 253",
        "2020-07-01, true, , true, 28, , 2020-07-01, , ",
        "2020-07-01, true, , false, , , 2020-07-01, , ",
        "2020-07-01, false, 2020-07-01, false, , , 2020-07-02, 2020-06-30, 0",
        "2024-02-28, true, 2024-03-01, true, , , 2024-02-28, 2024-03-01, 3",
    })
    void theDaysThatBelongToIt(
            LocalDate starts,
            boolean startIn,
            @Nullable LocalDate ends,
            boolean endIn,
            @Nullable Integer notice,
            @Nullable LocalDate given,
            LocalDate first,
            @Nullable LocalDate last,
            @Nullable Long days) {
        var span = new StandstillSpan(starts, startIn, ends, endIn, notice, given);
        assertEquals(first, span.firstDay());
        assertEquals(last, span.lastDay());
        assertEquals(days, span.days());
    }

    @ParameterizedTest
    @CsvSource({
        "2020-06-30, NOT_YET",
        "2020-07-01, RUNNING",
        "2020-12-30, RUNNING",
        "2020-12-31, RUNNING",
        "2021-01-01, ENDED",
    })
    void whereItStandsOnADay(LocalDate day, StandstillState state) {
        var span = new StandstillSpan(LocalDate.of(2020, 7, 1), true, LocalDate.of(2020, 12, 31), true, null, null);
        assertEquals(state, span.stateOn(day));
    }

    @Test
    void whatCannotBeAgreedIsRefused() {
        var start = LocalDate.of(2020, 7, 1);
        assertThrows(
                StandstillEndsBeforeStart.class,
                () -> new StandstillSpan(start, true, start.minusDays(1), true, null, null));
        assertThrows(
                StandstillEndsBeforeStart.class,
                () -> new StandstillSpan(start, true, null, true, 28, start.minusDays(1)));
        assertThrows(NotANoticePeriod.class, () -> new StandstillSpan(start, true, null, true, 0, null));
        assertThrows(NotANoticePeriod.class, () -> new StandstillSpan(start, true, null, true, null, start));
    }
}
