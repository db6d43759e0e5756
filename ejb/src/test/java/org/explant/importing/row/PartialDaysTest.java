// SPDX-License-Identifier: Apache-2.0
package org.explant.importing.row;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.explant.importing.sheet.SheetCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartialDaysTest {
    @ParameterizedTest
    @CsvSource({
        "2006, 2006",
        "2006-03, 2006-03",
        "03/2006, 2006-03",
        "3.2006, 2006-03",
        "Mar 2006, 2006-03",
        "March-2006, 2006-03",
        "about 2006, ~2006",
        "c. 2006, ~2006",
        "circa 2006, ~2006",
        "~ 2006, ~2006",
        "2006-03-01/2006-04-30, 2006-03-01/2006-04-30",
        "14/03/2006, 2006-03-14",
        "2006-03-14, 2006-03-14"
    })
    void aDateIsKeptAsExactlyAsItIsKnown(String text, String expected) {
        assertEquals(
                expected, String.valueOf(PartialDays.read(SheetCell.text(text)).date()));
    }

    @ParameterizedTest
    @CsvSource({
        "31/02/2012, DAY_THAT_NEVER_WAS",
        "13/2006, DAY_THAT_NEVER_WAS",
        "2006-13, DAY_THAT_NEVER_WAS",
        "2006-04-30/2006-03-01, DAY_THAT_NEVER_WAS",
        "01/01/1066, DAY_THAT_NEVER_WAS",
        "03/06, YEAR_OF_TWO_DIGITS",
        "Mar 06, YEAR_OF_TWO_DIGITS",
        "14/03/06, YEAR_OF_TWO_DIGITS",
        "38790, NUMBER_FOR_A_DAY",
        "1899, NUMBER_FOR_A_DAY",
        "spring 2006, NOT_A_DAY",
        "before 2006, NOT_A_DAY"
    })
    void whatIsNoDateIsNeverMadeOne(String text, RowFault expected) {
        assertEquals(expected, PartialDays.read(SheetCell.text(text)).fault());
    }

    @Test
    void aNumberOfAWorkbookIsAYearOrNothing() {
        assertEquals(
                "2006",
                String.valueOf(PartialDays.read(new SheetCell(SheetCell.Kind.NUMBER, "2006"))
                        .date()));
        assertNull(
                PartialDays.read(new SheetCell(SheetCell.Kind.NUMBER, "38790")).date());
    }
}
