// SPDX-License-Identifier: Apache-2.0
package org.explant.group.proceedings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.explant.group.proceedings.ClaimNumber.Form;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimNumberTest {
    @ParameterizedTest
    @CsvSource({
        "HQ12X01255, HQ12X01255, OLD_HIGH_COURT",
        "hq 12 x 01255, HQ12X01255, OLD_HIGH_COURT",
        "QB-2020-003824, QB-2020-003824, CE_FILE",
        "KB-2024-000123, KB-2024-000123, CE_FILE",
        "kb – 2024 – 000123, KB-2024-000123, CE_FILE",
        "kb 2024 – 000123, KB-2024-000123, CE_FILE",
        "KB-2024-LIV-000012, KB-2024-LIV-000012, CE_FILE",
        "C01LV456, C01LV456, COUNTY_COURT",
        "410MC128, 410MC128, COUNTY_COURT",
        "2004 Folio 12/B, 2004 FOLIO 12/B, UNUSUAL",
    })
    void theUsualFormsAreKnownAndOthersTakenAsWritten(String typed, String kept, Form form) {
        var number = new ClaimNumber(typed);
        assertEquals(kept, number.number());
        assertEquals(form, number.form());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "?", "KB<script>", "=1+1", "KB_2024_1"})
    void whatNoCourtWritesIsRefused(String typed) {
        assertThrows(NotAClaimNumber.class, () -> new ClaimNumber(typed));
    }
}
