// SPDX-License-Identifier: Apache-2.0
package org.explant.standing.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.explant.claim.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DetailsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ORDER | Order of Master X, 3 Feb 2023 | Order of Master X, 3 Feb 2023",
                "CUT_OFF | 2015-10-30 | 2015-10-30",
                "SUCCESS_FEE | 25% | 25",
                "SUCCESS_FEE | 12.50 | 12.5",
                "SUCCESS_FEE | 100 | 100",
                "POLICY_LIMIT | £250,000 | 250000.00",
                "POLICY_LIMIT | 0.5 | 0.50",
                "CRU_REFERENCE | abc 123 | ABC-123",
                "CRU_REFERENCE | ABC-123 | ABC-123",
                "CRU_REFERENCE | 12/AB/3456 | 12/AB/3456",
                "CLAIM_NUMBER | hq12x01255 | HQ12X01255",
                "CLAIM_NUMBER | QB-2020-003824 | QB-2020-003824",
                "CLAIM_NUMBER | kb 2024 000123 | KB-2024-000123",
                "CLAIM_NUMBER | KB-2024-123 | KB-2024-000123",
                "CLAIM_NUMBER | QB-2020-MAN-000012 | QB-2020-MAN-000012",
                "CLAIM_NUMBER | E12YX345 | E12YX345",
                "CLAIM_NUMBER | ROLL/17/88 | ROLL/17/88",
                "REGISTER_STATE | ENTERED | ENTERED"
            })
    void whatIsTypedIsKeptInOneForm(FactField field, String typed, String kept) {
        assertEquals(kept, field.read(typed));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CUT_OFF | 31/02/2015",
                "CUT_OFF | 2015-02-31",
                "SUCCESS_FEE | 101",
                "SUCCESS_FEE | -1",
                "SUCCESS_FEE | lots",
                "POLICY_LIMIT | 1.234",
                "CRU_REFERENCE | a",
                "CRU_REFERENCE | what's this",
                "CLAIM_NUMBER | ?",
                "REGISTER_STATE | MAYBE",
                "OUTCOME | TRANSFERRED",
                "GROUP_ACTION | GLO 80",
                "DOCUMENT | sticker"
            })
    void whatIsNoValueIsRefused(FactField field, String typed) {
        assertThrows(NotAFactValue.class, () -> field.read(typed));
    }

    @Test
    void anUnusualFormIsKeptAndKnownAsOne() {
        assertEquals(true, CruReference.of("ABC123").isUsual());
        assertFalse(CruReference.of("12/AB/3456").isUsual());
        assertEquals(
                ClaimNumber.Form.OLD_HIGH_COURT, ClaimNumber.of("HQ12X01255").form());
        assertEquals(
                ClaimNumber.Form.ELECTRONIC, ClaimNumber.of("KB-2024-000123").form());
        assertEquals(ClaimNumber.Form.COUNTY_COURT, ClaimNumber.of("E12YX345").form());
        assertEquals(ClaimNumber.Form.OTHER, ClaimNumber.of("ROLL/17/88").form());
    }

    @ParameterizedTest
    @EnumSource(FactKind.class)
    void everyKindHasItsSchemaAndRefusesToLackWhatItNeeds(FactKind kind) {
        assertFalse(FactSchema.of(kind).required().isEmpty());
        assertThrows(FactFieldMissing.class, () -> Details.read(kind, Map.of()));
    }

    @Test
    void aFieldOfAnotherKindIsRefusedAndABlankIsNothing() {
        assertThrows(
                FactFieldForeign.class,
                () -> Details.read(FactKind.STAY, Map.of(FactField.ORDER, "an order", FactField.INSURER, "Ins")));
        var read = Details.read(FactKind.STAY, Map.of(FactField.ORDER, " an order ", FactField.STAYED, "  "));
        assertEquals(Map.of("ORDER", "an order"), read.texts());
        assertEquals(read, Details.stored(read.texts()));
    }

    @Test
    void theLogLearnsNothing() {
        var details = new Details(Map.of(FactField.INSURER, "Some Insurer"));
        assertFalse(details.toString().contains("Some"));
    }

    @Test
    void everyCodeFieldOffersItsCodes() {
        for (FactField field : FactField.values())
            assertEquals(field.shape() == FieldShape.CODE, !field.codes().isEmpty(), field.name());
        assertFalse(List.copyOf(FactField.OUTCOME.codes()).contains(Outcome.TRANSFERRED));
    }
}
