// SPDX-License-Identifier: Apache-2.0
package org.explant.screening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.explant.access.AccountId;
import org.explant.claim.OutcomeReason;
import org.explant.claim.Stage;
import org.explant.claim.StageMoved;
import org.explant.claim.Stamp;
import org.explant.document.DocumentRows;
import org.explant.shared.TestEntities;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ScreeningQueriesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private static TestEntities entities;
    private static AccountId earner;
    private static AccountId outsider;

    @BeforeAll
    static void open() {
        entities = new TestEntities();
        earner = DocumentRows.account(entities.database());
        outsider = DocumentRows.account(entities.database());
    }

    @AfterAll
    static void close() {
        entities.close();
    }

    @Test
    void answersAreAddedNeverReplacedAndTheSecondAnswererIsTold() {
        var claim = DocumentRows.claim(entities.database(), earner, earner);
        answer(claim, new GivenAnswer(Question.DEVICE_KNOWN, Answer.NOT_KNOWN, "asked the hospital", 0));
        answer(claim, new GivenAnswer(Question.DEVICE_KNOWN, Answer.YES, "sticker", 1));
        var refused = assertThrows(
                AnsweredMeanwhile.class,
                () -> answer(claim, new GivenAnswer(Question.DEVICE_KNOWN, Answer.NO, null, 1)));
        assertEquals(List.of(Question.DEVICE_KNOWN), refused.questions());
        var sheet = sheet(claim, earner);
        assertEquals(2, sheet.answers().size());
        assertEquals("sticker", sheet.answer(Question.DEVICE_KNOWN).words());
        assertEquals(List.of(), sheet(claim, outsider).answers(), "behind the wall");
    }

    @Test
    void theSameAnswerAgainIsNoChange() {
        var claim = DocumentRows.claim(entities.database(), earner);
        answer(claim, new GivenAnswer(Question.CONFLICT, Answer.NO, null, 0));
        answer(claim, new GivenAnswer(Question.CONFLICT, Answer.NO, " ", 0));
        assertEquals(1, sheet(claim, earner).answers().size());
    }

    @Test
    void aDecisionIsReadWithItsLetter() {
        var claim = DocumentRows.claim(entities.database(), earner, earner);
        var wanted = new Rejection(TODAY, OutcomeReason.LONGSTOP_PASSED, TODAY.minusDays(1), "too late");
        entities.run(em -> new ScreeningDesk(new ScreeningQueries_(em))
                .decide(ScreeningDecision.rejected(claim, wanted, stamp())));
        var line = sheet(claim, earner).decisions().getFirst();
        assertEquals(TODAY.minusDays(1), line.warnedOn());
        assertEquals(OutcomeReason.LONGSTOP_PASSED, line.code());
        assertEquals(List.of(), sheet(claim, outsider).decisions());
    }

    @Test
    void aClaimLeavesItsScreeningAcceptedOrWithAReason() {
        var claim = DocumentRows.claim(entities.database(), earner);
        assertThrows(ScreeningNotEnded.class, () -> moved(claim, Stage.RETAINED, false));
        moved(claim, Stage.ISSUED, true);
        moved(claim, Stage.ENQUIRY, false);
        moved(claim, Stage.REJECTED, false);
        entities.run(em ->
                new ScreeningDesk(new ScreeningQueries_(em)).decide(ScreeningDecision.accepted(claim, null, stamp())));
        moved(claim, Stage.RETAINED, false);
    }

    private static void moved(org.explant.claim.ClaimId claim, Stage to, boolean reasoned) {
        entities.run(em -> new ScreeningGuard(new ScreeningDesk(new ScreeningQueries_(em)))
                .watch(new StageMoved(claim, Stage.SCREENING, to, reasoned, stamp())));
    }

    private static void answer(org.explant.claim.ClaimId claim, GivenAnswer answer) {
        entities.run(em -> new ScreeningDesk(new ScreeningQueries_(em)).answer(claim, List.of(answer), stamp()));
    }

    private static ScreeningSheet sheet(org.explant.claim.ClaimId claim, AccountId reader) {
        return entities.in(em -> new ScreeningDesk(new ScreeningQueries_(em)).sheet(claim, reader));
    }

    private static Stamp stamp() {
        return new Stamp(earner, TODAY, Instant.now());
    }
}
