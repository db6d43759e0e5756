// SPDX-License-Identifier: Apache-2.0
package org.explant.standing.fact;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactRulesTest {
    private static final LocalDate CUT_OFF = LocalDate.of(2015, 10, 30);

    @Test
    void anEntryAfterTheCutOffNeedsPermission() {
        var entry = Map.of(
                FactField.REGISTER_STATE, "ENTERED", FactField.REGISTER_NUMBER, "117", FactField.CUT_OFF, "2015-10-30");
        assertDoesNotThrow(() -> check(entry, CUT_OFF));
        assertThrows(EnteredAfterCutOff.class, () -> check(entry, CUT_OFF.plusDays(1)));
        var allowed = new Details(entry).completed(FactField.PERMISSION, "Order of 3 Nov 2015");
        assertDoesNotThrow(
                () -> FactRules.check(FactKind.REGISTER_ENTRY, allowed, new Period(CUT_OFF.plusDays(1), null)));
    }

    @Test
    void anEntryHasItsNumber() {
        assertThrows(FactFieldMissing.class, () -> check(Map.of(FactField.REGISTER_STATE, "ENTERED"), CUT_OFF));
        assertDoesNotThrow(() -> check(Map.of(FactField.REGISTER_STATE, "APPLIED_FOR"), CUT_OFF.plusYears(1)));
    }

    private static void check(Map<FactField, String> details, LocalDate from) {
        FactRules.check(FactKind.REGISTER_ENTRY, new Details(details), new Period(from, null));
    }

    @ParameterizedTest
    @CsvSource({
        "STAY, ORDER, a, a, false",
        "REGISTER_ENTRY, GROUP_ACTION, a, a, true",
        "REGISTER_ENTRY, GROUP_ACTION, a, b, false",
        "TEST_CLAIM, TEST_FLAG, LEAD, TEST, true",
        "OUTCOME, OUTCOME, WON, LOST, true",
        "CFA, SUCCESS_FEE, 10, 20, true",
        "ATE, POLICY_NUMBER, p1, p1, true",
        "ATE, POLICY_NUMBER, p1, p2, false",
        "CRU, CRU_REFERENCE, r1, r2, false",
        "CRU, CRU_REFERENCE, r1, r1, true",
        "PROCEEDINGS, CLAIM_NUMBER, n1, n1, true",
        "PROCEEDINGS, CLAIM_NUMBER, n1, n2, false",
        "AUTHORITY, SCOPE, GP_RECORDS, GP_RECORDS, false"
    })
    void someFactsStandAloneOrAloneOfTheirNumber(
            FactKind kind, FactField field, String one, String other, boolean rivals) {
        assertEquals(
                rivals, FactRules.rivals(kind, new Details(Map.of(field, one)), new Details(Map.of(field, other))));
    }

    @ParameterizedTest
    @CsvSource({
        "2020-01-01, 2020-02-01, 2020-02-01, , true",
        "2020-01-01, 2020-01-31, 2020-02-01, , false",
        "2020-01-01, , 2019-01-01, 2019-12-31, false",
        "2020-01-01, , 2019-01-01, 2020-01-01, true",
        "2020-01-01, , 2030-01-01, , true"
    })
    void theLastDayStillCounts(
            LocalDate from, @Nullable LocalDate to, LocalDate otherFrom, @Nullable LocalDate otherTo, boolean meets) {
        assertEquals(meets, new Period(from, to).meets(new Period(otherFrom, otherTo)));
        assertEquals(meets, new Period(otherFrom, otherTo).meets(new Period(from, to)));
    }

    @Test
    void nothingEndsBeforeItBegins() {
        assertThrows(FactEndsBeforeItBegins.class, () -> new Period(CUT_OFF, CUT_OFF.minusDays(1)));
    }
}
