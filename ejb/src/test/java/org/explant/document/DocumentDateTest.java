// SPDX-License-Identifier: Apache-2.0
package org.explant.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentDateTest {
    @ParameterizedTest
    @CsvSource({
        "2019-03-14, 2019-03-14, 2019-03-14, DAY",
        "2020-02,    2020-02-01, 2020-02-29, MONTH",
        "2019,       2019-01-01, 2019-12-31, YEAR",
        "~2019,      2019-01-01, 2019-12-31, ABOUT",
        "2019-03-01/2019-04-30, 2019-03-01, 2019-04-30, RANGE",
    })
    void aDateIsKnownAsExactlyAsItWasWritten(String text, LocalDate from, LocalDate to, DatePrecision precision) {
        assertEquals(new DocumentDate(from, to, precision), DocumentDate.parse(text));
        assertEquals(text, DocumentDate.parse(text).toString());
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
        assertThrows(NotADocumentDate.class, () -> DocumentDate.parse(text));
    }

    @Test
    void everyTypeIsFoundByItsCode() {
        for (DocumentType type : DocumentType.values()) {
            assertEquals(type, DocumentType.ofCode(type.code()).orElseThrow());
        }
        assertEquals(DocumentType.REC_GP, DocumentType.ofCode(" rec-gp ").orElseThrow());
    }
}
