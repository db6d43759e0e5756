// SPDX-License-Identifier: Apache-2.0
package org.explant.web.custody;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.explant.shared.NotAPartialDate;
import org.explant.shared.PartialDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateConverterTest {
    @ParameterizedTest
    @CsvSource({
        "14 mar 2015, 2015-03-14",
        "14/3/2015, 2015-03-14",
        "14 september 2015, 2015-09-14",
        "mar 2015, 2015-03",
        "3/2015, 2015-03",
        "2015, 2015",
        "about 2015, ~2015",
        "c. 2015, ~2015",
        "2015-03-14, 2015-03-14",
        "~2015, ~2015"
    })
    void aDateIsReadAsExactlyAsItIsKnown(String typed, String read) {
        assertEquals(PartialDate.parse(read), PartialDateConverter.read(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2015-13", "mar", "14 foo"})
    void anythingElseIsNoDate(String typed) {
        assertThrows(NotAPartialDate.class, () -> PartialDateConverter.read(typed));
    }
}
