// SPDX-License-Identifier: Apache-2.0
package org.explant.screening;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.explant.access.AccountId;
import org.explant.claim.ClaimId;
import org.explant.claim.OutcomeReason;
import org.explant.claim.Stamp;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScreeningSheetTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Stamp STAMP = new Stamp(AccountId.fresh(), TODAY, Instant.parse("2026-11-20T09:00:00Z"));

    @ParameterizedTest
    @CsvSource({
        "YES, NO, ",
        "NOT_KNOWN, NO, ",
        "NO, NO, NotMetalOnMetal",
        "YES, YES, ConflictNotCleared",
        "YES, NOT_KNOWN, ConflictNotCleared"
    })
    void aClaimIsTakenOnWithoutConflictAndUnlessTheHipIsAnother(Answer metal, Answer conflict, @Nullable String rule) {
        var sheet = sheet(metal, Answer.NOT_KNOWN, Answer.NOT_KNOWN, Answer.NOT_KNOWN, conflict);
        if (rule == null) assertDoesNotThrow(sheet::checkAcceptable);
        else
            assertEquals(
                    rule,
                    assertThrows(org.explant.shared.RuleBroken.class, sheet::checkAcceptable)
                            .rule());
    }

    @Test
    void notKnownIsAnAnswerButSilenceIsNone() {
        var sheet = sheet(Answer.YES, Answer.YES, Answer.YES, Answer.YES);
        assertEquals(List.of(Question.CONFLICT), sheet.open());
        assertThrows(ScreeningIncomplete.class, sheet::checkAcceptable);
    }

    @Test
    void theLatestAnswerCounts() {
        var lines = new ArrayList<AnswerLine>();
        lines.add(line(Question.CONFLICT, 2, Answer.NO));
        lines.add(line(Question.CONFLICT, 1, Answer.YES));
        var answer = new ScreeningSheet(lines, List.of()).answer(Question.CONFLICT);
        assertEquals(Answer.NO, answer == null ? null : answer.answer());
    }

    @Test
    void nobodyIsTurnedAwayUnwarned() {
        assertThrows(RejectionNeedsWarning.class, () -> reject(null));
        assertThrows(WarnedAfterDecision.class, () -> reject(TODAY.plusDays(1)));
        assertDoesNotThrow(() -> reject(TODAY));
    }

    private static void reject(@Nullable LocalDate warned) {
        ScreeningDecision.rejected(
                ClaimId.fresh(), new Rejection(TODAY, OutcomeReason.LONGSTOP_PASSED, warned, "too late"), STAMP);
    }

    private static ScreeningSheet sheet(Answer... answers) {
        var lines = new ArrayList<AnswerLine>();
        for (int i = 0; i < answers.length; i++) lines.add(line(Question.values()[i], 1, answers[i]));
        return new ScreeningSheet(lines, List.of());
    }

    private static AnswerLine line(Question question, int number, Answer answer) {
        return new AnswerLine(question, number, answer, null, STAMP.at(), "A");
    }
}
