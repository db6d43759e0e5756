// SPDX-License-Identifier: Apache-2.0
package org.explant.standing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.explant.access.AccountId;
import org.explant.claim.ClaimId;
import org.explant.claim.OutcomeReason;
import org.explant.claim.Stage;
import org.explant.claim.timeline.TimelineEvent;
import org.explant.document.DocumentRows;
import org.explant.screening.EnquiryRejected;
import org.explant.shared.NotFound;
import org.explant.shared.TestEntities;
import org.explant.standing.fact.EnteredAfterCutOff;
import org.explant.standing.fact.FactField;
import org.explant.standing.fact.FactKind;
import org.explant.standing.group.GroupBooks;
import org.hibernate.query.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FactQueriesTest {
    private static final LocalDate FEBRUARY = LocalDate.of(2024, 2, 1);

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
    void everyVersionStaysAndTheLatestCounts() {
        var claim = AFact.claim(entities, earner, "Ashworth");
        var first = record(claim, AFact.stay(FEBRUARY, null));
        var second = correct(claim, first, AFact.stay(FEBRUARY.plusDays(2), null));
        var third = entities.in(em -> {
            var desk = AFact.desk(em);
            var end = new FactEnd(LocalDate.of(2024, 6, 30), "lifted by consent");
            return desk.end(desk.take(claim, second, earner), end, AFact.stamp(earner))
                    .factId();
        });
        var versions = versions(claim, earner);
        assertEquals(
                List.of(third, second, first),
                versions.stream().map(FactLine::factId).toList());
        assertEquals(
                List.of(true, false, false),
                versions.stream().map(FactLine::isLive).toList());
        assertEquals(LocalDate.of(2024, 6, 30), versions.getFirst().period().to());
        assertEquals("lifted by consent", versions.get(1).replaced().reason());
        assertEquals(third, versions.get(1).replaced().successor());
        assertEquals(1, versions.stream().map(FactLine::thread).distinct().count());
        assertEquals(List.of(), versions(hidden(), outsider));
        var told = entities.in(em -> new FactsOnTimeline(new FactTimelineQueries_(em)).newest(claim, 2));
        assertEquals(
                List.of("fact.ENDED", "fact.CORRECTED"),
                told.stream().map(TimelineEvent::what).toList());
        long number = entities.in(em -> new FactTimelineQueries_(em).number(claim));
        assertEquals(3, number);
    }

    @Test
    void theSecondOfTwoWhoReplaceAVersionIsTold() {
        var claim = AFact.claim(entities, earner, "Blake");
        var first = record(claim, AFact.stay(FEBRUARY, null));
        correct(claim, first, AFact.stay(FEBRUARY.plusDays(1), null));
        assertThrows(FactReplacedMeanwhile.class, () -> correct(claim, first, AFact.stay(FEBRUARY, FEBRUARY)));
        assertEquals(2, versions(claim, earner).size());
    }

    @Test
    void whatWasRecordedInErrorIsTakenBackAndStaysReadable() {
        var claim = AFact.claim(entities, earner, "Clegg");
        var fact = record(claim, AFact.stay(FEBRUARY, null));
        entities.run(em -> AFact.desk(em).take(claim, fact, earner).remove("wrong claim", AFact.stamp(earner)));
        var line = versions(claim, earner).getFirst();
        assertTrue(line.replaced() != null && line.replaced().successor() == null);
        assertEquals("wrong claim", line.replaced().reason());
    }

    @Test
    void thereIsOneOutcomeAtATimeAndItMayFollowAnother() {
        var claim = AFact.claim(entities, earner, "Dunn");
        var lost = AFact.of(
                FactKind.OUTCOME, Map.of(FactField.OUTCOME, "LOST", FactField.OUTCOME_REASON, "JUDGMENT_AT_TRIAL"));
        var first = record(claim, lost);
        assertThrows(HoldsAlready.class, () -> record(claim, lost));
        correct(claim, first, lost);
        assertEquals(2, versions(claim, earner).size());
    }

    @Test
    void aRegisterEntryKeepsTheCutOffOfItsGroup() {
        var claim = AFact.claim(entities, earner, "Ellis", earner);
        var zimmer = "6f0d2c1e-0a50-4c50-8a50-000000000086";
        var late = Map.of(
                FactField.GROUP_ACTION, zimmer, FactField.REGISTER_STATE, "ENTERED", FactField.REGISTER_NUMBER, "7");
        assertThrows(EnteredAfterCutOff.class, () -> record(claim, AFact.of(FactKind.REGISTER_ENTRY, late)));
        record(claim, new NewFact(FactKind.REGISTER_ENTRY, LocalDate.of(2015, 10, 30), null, late, "entered"));
        assertEquals(1, GroupBooks.entered(entities, zimmer, earner), "counted");
        assertEquals(0, GroupBooks.entered(entities, zimmer, outsider), "behind the wall");
        assertEquals("2015-10-30", versions(claim, earner).getFirst().details().value(FactField.CUT_OFF));
    }

    @Test
    void aFactOfAnotherClaimOrBehindTheWallIsNotFound() {
        var claim = AFact.claim(entities, earner, "Frost");
        var hidden = hidden();
        var fact = record(hidden, AFact.stay(FEBRUARY, null));
        assertThrows(NotFound.class, () -> entities.in(em -> AFact.desk(em).take(claim, fact, earner)));
        assertThrows(NotFound.class, () -> entities.in(em -> AFact.desk(em).take(hidden, fact, outsider)));
    }

    @Test
    void whatExpiresIsListedWithoutWhatHidesBehindTheWallOrWasEndedByHand() {
        var claim = AFact.claim(entities, earner, "Grange");
        var hidden = hidden();
        var soon = AFact.TODAY.plusDays(20);
        var authority =
                new NewFact(FactKind.AUTHORITY, AFact.TODAY, soon, Map.of(FactField.SCOPE, "GP_RECORDS"), "signed");
        record(claim, authority);
        record(hidden, authority);
        var withdrawn = record(claim, authority);
        entities.run(em -> {
            var desk = AFact.desk(em);
            desk.end(desk.take(claim, withdrawn, earner), new FactEnd(soon, "withdrawn"), AFact.stamp(earner));
        });
        assertEquals(
                List.of("Grange, Ann"),
                expiring(outsider).stream().map(ExpiringLine::claimantName).toList());
        assertEquals(2, expiring(earner).size());
        long total = entities.in(em ->
                new FactQueries_(em).expiringTotal(earner, kinds(), AFact.TODAY, soon, EnumSet.allOf(Stage.class)));
        assertEquals(2, total);
    }

    @Test
    void aRejectedEnquiryHasItsOutcome() {
        var claim = AFact.claim(entities, earner, "Hall");
        entities.run(em -> new OutcomeNotes(AFact.desk(em))
                .note(new EnquiryRejected(
                        claim, OutcomeReason.LONGSTOP_PASSED, "implanted 2003", AFact.stamp(earner))));
        assertEquals("REJECTED", versions(claim, earner).getFirst().details().value(FactField.OUTCOME));
    }

    @Test
    void theServerCannotRewriteWhatAVersionSays() {
        var claim = AFact.claim(entities, earner, "Ince");
        record(claim, AFact.stay(FEBRUARY, null));
        for (String column : List.of("details", "from_on", "reason", "recorded_at"))
            assertThrows(
                    PersistenceException.class,
                    () -> entities.run(em -> em.createNativeQuery("update claim_fact set " + column + " = " + column)
                            .executeUpdate()),
                    column);
        assertThrows(
                PersistenceException.class,
                () -> entities.run(
                        em -> em.createNativeQuery("delete from claim_fact").executeUpdate()));
    }

    private static ClaimId hidden() {
        return AFact.claim(entities, earner, "Hidden", earner);
    }

    private static List<FactKind> kinds() {
        return List.of(FactKind.AUTHORITY);
    }

    private static List<ExpiringLine> expiring(AccountId reader) {
        return entities.in(em -> new FactQueries_(em)
                .expiring(
                        reader,
                        kinds(),
                        AFact.TODAY,
                        AFact.TODAY.plusDays(20),
                        EnumSet.allOf(Stage.class),
                        Page.first(50)));
    }

    private static FactId record(ClaimId claim, NewFact fact) {
        return entities.in(
                em -> AFact.desk(em).record(claim, fact, AFact.stamp(earner)).factId());
    }

    private static FactId correct(ClaimId claim, FactId seen, NewFact fact) {
        return entities.in(em -> {
            var desk = AFact.desk(em);
            return desk.correct(desk.take(claim, seen, earner), fact, AFact.stamp(earner))
                    .factId();
        });
    }

    private static List<FactLine> versions(ClaimId claim, AccountId reader) {
        return entities.in(em -> AFact.desk(em).versions(claim, reader));
    }
}
