// SPDX-License-Identifier: Apache-2.0
package org.explant.group.standstill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedNamesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Zoë Abbott | Zoë Abbott | - | - | -",
                "Abbott, Zoë | Abbott, Zoë | - | - | -",
                "17. Abbott, Zoë | Abbott, Zoë | - | - | -",
                "(17) Abbott, Zoë | Abbott, Zoë | - | - | -",
                "Abbott, Zoë, 14/03/1950 | Abbott, Zoë | 1950-03-14 | - | -",
                "Abbott, Zoë; 14 Mar 1950; 4 | Abbott, Zoë | 1950-03-14 | - | 4",
                "\"Abbott, Zoë\",1950-03-14,page 12 | Abbott, Zoë | 1950-03-14 | - | 12",
                "ex-2026-0042, Zoë Abbott, p. 3 | Zoë Abbott | - | EX-2026-0042 | 3",
                "Abbott, Zoë, 31/02/1950 | Abbott, Zoë, 31/02/1950 | - | - | -",
                "O'Neill-Smith, Máire | O'Neill-Smith, Máire | - | - | -",
                "=cmd()!A1 | =cmd()!A1 | - | - | -",
            })
    void aLineIsRead(
            String line, String name, @Nullable LocalDate born, @Nullable String reference, @Nullable Integer page) {
        assertEquals(List.of(new PrintedName(name, born, reference, page)), PrintedNames.read(line, null));
    }

    @Test
    void cellsStandBesideEachOtherByTab() {
        var read = PrintedNames.read("Abbott\tZoë\t14.03.1950\t4", null);
        assertEquals(List.of(new PrintedName("Abbott, Zoë", LocalDate.of(1950, 3, 14), null, 4)), read);
    }

    @Test
    void headingsAndEmptyLinesAreNoNames() {
        var read = PrintedNames.read("\uFEFFSurname,Forenames,Date of birth\n\nAbbott,Zoë\n ; ; \nName, Jo\n", null);
        assertEquals(
                List.of("Abbott, Zoë", "Name, Jo"),
                read.stream().map(PrintedName::name).toList());
    }

    @Test
    void aPageIsForTheNamesBeneathIt() {
        var read = PrintedNames.read("Ann Ash\nPage 2\nBen Birch\nCleo Clay, 9\nPage 3\nDan Dale", 1);
        assertEquals(List.of(1, 2, 9, 3), read.stream().map(PrintedName::page).toList());
    }

    @Test
    void moreThanIsTakenAtOnceIsRefused() {
        assertThrows(TooManyNames.class, () -> PrintedNames.read("A\n".repeat(PrintedNames.MOST + 1), null));
    }

    @Test
    void theListIsNotWrittenIntoALog() {
        assertEquals("[PrintedName]", PrintedNames.read("Zoë Abbott", null).toString());
    }
}
