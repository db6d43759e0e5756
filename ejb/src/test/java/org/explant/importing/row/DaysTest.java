// SPDX-License-Identifier: Apache-2.0
package org.explant.importing.row;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.explant.importing.sheet.SheetCell;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTest {
    @ParameterizedTest
    @CsvSource({
        "2012-01-31, 2012-01-31",
        "2012-01-31T00:00:00Z, 2012-01-31",
        "31/01/2012, 2012-01-31",
        "1/2/2012, 2012-02-01",
        "31.1.2012, 2012-01-31",
        "31-01-2012, 2012-01-31",
        "31/01/2012 00:00, 2012-01-31",
        "31 Jan 2012, 2012-01-31",
        "14-Mar-2019, 2019-03-14",
        "3 September 2019, 2019-09-03",
        "3 Sept 2019, 2019-09-03",
        "29/02/2012, 2012-02-29"
    })
    void aDayIsReadAsItIsWrittenHere(String text, LocalDate expected) {
        assertEquals(expected, Days.read(SheetCell.text(text)).day());
    }

    @ParameterizedTest
    @CsvSource({
        "31/02/2012, DAY_THAT_NEVER_WAS",
        "29/02/2011, DAY_THAT_NEVER_WAS",
        "03/14/2019, DAY_THAT_NEVER_WAS",
        "2019-13-01, DAY_THAT_NEVER_WAS",
        "31/01/12, YEAR_OF_TWO_DIGITS",
        "1-Feb-55, YEAR_OF_TWO_DIGITS",
        "40939, NUMBER_FOR_A_DAY",
        "40939.5, NUMBER_FOR_A_DAY",
        "1950, NUMBER_FOR_A_DAY",
        "spring 2012, NOT_A_DAY",
        "14 Foo 2019, NOT_A_DAY",
        "unknown, NOT_A_DAY"
    })
    void whatIsNoDayIsNeverMadeOne(String text, RowFault expected) {
        assertEquals(expected, Days.read(SheetCell.text(text)).fault());
    }
}
