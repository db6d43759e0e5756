// SPDX-License-Identifier: Apache-2.0
package org.explant.instruction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstructionTermsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    static InstructionTerms terms(
            @Nullable LocalDate instructed, @Nullable LocalDate due, @Nullable LocalDate received) {
        return new InstructionTerms(
                InstructionKind.EXPERT,
                " Mr A Surgeon ",
                null,
                "Orthopaedics",
                EvidenceUse.ADVISORY,
                instructed,
                null,
                due,
                received,
                null,
                null,
                null,
                null);
    }

    @ParameterizedTest
    @CsvSource({
        ", , , NOT_INSTRUCTED",
        "2026-09-01, , , AWAITED",
        "2026-09-01, 2026-11-21, , AWAITED",
        "2026-09-01, 2026-11-20, , OVERDUE",
        ", 2026-11-20, , OVERDUE",
        "2026-09-01, 2026-11-20, 2026-11-21, RECEIVED",
    })
    void whereItStands(
            @Nullable LocalDate instructed,
            @Nullable LocalDate due,
            @Nullable LocalDate received,
            InstructionState state) {
        assertEquals(state, terms(instructed, due, received).stateOn(TODAY));
    }

    @Test
    void whatCannotBeIsRefused() {
        assertEquals("Mr A Surgeon", terms(null, null, null).name());
        assertThrows(ReceivedBeforeInstructed.class, () -> terms(TODAY, null, TODAY.minusDays(1)));
        assertThrows(
                ForExpertsAlone.class,
                () -> new InstructionTerms(
                        InstructionKind.WITNESS,
                        "Ann",
                        null,
                        "Radiology",
                        EvidenceUse.SERVED,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null));
    }
}
