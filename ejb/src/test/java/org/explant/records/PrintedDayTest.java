// SPDX-License-Identifier: Apache-2.0
package org.explant.records;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.explant.records.text.PrintedDay;
import org.explant.records.text.Tokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days as papers print them; what only has figures and strokes is none. */
class PrintedDayTest {
    @ParameterizedTest
    @CsvSource({
        "14/03/2016, 2016-03-14",
        "14.03.2016, 2016-03-14",
        "14-03-16, 2016-03-14",
        "2016-03-14, 2016-03-14",
        "3/5/46, 1946-05-03",
        "14 March 2016, 2016-03-14",
        "14th of March 2016, 2016-03-14",
        "01-Apr-2016, 2016-04-01",
        "9 Sept 12, 2012-09-09",
        "May 2013, 2013-05",
        "30/02/2016, none",
        "14/13/2016, none",
        "30/500, none",
        "10/12, none",
        "marching 2016, none",
        "1/2/3/4, none",
        "152, none"
    })
    void aDayIsReadOnlyWhereThereIsOne(String printed, String read) {
        assertEquals(
                read,
                PrintedDay.at(Tokens.of(printed), 0).map(PrintedDay::value).orElse("none"));
    }
}
