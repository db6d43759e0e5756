// SPDX-License-Identifier: Apache-2.0
package org.explant.web.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.explant.shared.RuleBroken;
import org.explant.web.document.DocumentWords;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateConverterTest {
    @ParameterizedTest
    @CsvSource({
        "14 Mar 2006, 2006-03-14",
        "14/3/2006, 2006-03-14",
        "2006-03-14, 2006-03-14",
        "Mar 2006, 2006-03",
        "march 2006, 2006-03",
        "3/2006, 2006-03",
        "2006-03, 2006-03",
        "2006, 2006",
        "about 2006, ~2006",
        "~2006, ~2006",
        "c. 2006, ~2006",
        "2006-03-01/2006-04-30, 2006-03-01/2006-04-30",
    })
    void aDateIsReadAsExactlyAsItIsKnown(String typed, String meant) {
        var read = PartialDateConverter.read(typed);
        assertEquals(meant, read.toString());
        assertEquals(read, PartialDateConverter.read(DocumentWords.date(read)), "what is shown can be sent back");
    }

    @ParameterizedTest
    @ValueSource(strings = {"13/2006", "someday", "31/02/2012", "06", "about then"})
    void whatIsNoDateIsRefused(String typed) {
        assertThrows(RuleBroken.class, () -> PartialDateConverter.read(typed));
    }
}
