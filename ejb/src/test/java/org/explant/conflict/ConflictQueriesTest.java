// SPDX-License-Identifier: Apache-2.0
package org.explant.conflict;

import static org.explant.party.APlayer.ENTERED;
import static org.junit.jupiter.api.Assertions.*;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.explant.access.AccountId;
import org.explant.claim.AClaim;
import org.explant.claim.ClaimId;
import org.explant.claim.Part;
import org.explant.party.APlayer;
import org.explant.party.NameKind;
import org.explant.party.PartyRef;
import org.explant.party.index.NameIndex;
import org.explant.party.naming.Reason;
import org.explant.shared.NotFound;
import org.explant.shared.TestEntities;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ConflictQueriesTest {
    private static TestEntities entities;
    private static ClaimId open;

    @BeforeAll
    static void plant() {
        entities = new TestEntities();
        entities.run(em -> {
            AClaim.accounts(em);
            open = AClaim.fresh(em, "Nobody", "Particular");
            plays(em, PartyRef.of(APlayer.company(em, "Smith & Nephew plc")), open, "DEFENDANT");
            var married = APlayer.person(em, "Susan", "Baker");
            APlayer.alsoNamed(em, married, NameKind.BIRTH, "Susan", "Thwaite");
            plays(em, PartyRef.of(married), open, "WITNESS");
        });
    }

    @AfterAll
    static void close() {
        entities.close();
    }

    @Test
    void aMakerIsFoundMisspeltAndAbbreviatedAndAWitnessByHerMaidenName() {
        var check = check(ConflictSide.OURS, "Smyth & Nefew", "S&N", "Sue Thwaite", "Gwendoline Featherstonehaugh");
        var sheet = sheet(check, AClaim.SOLICITOR);
        assertEquals(
                List.of("S&N", "Smyth & Nefew", "Sue Thwaite"),
                sheet.matches().stream().map(MatchLine::asked).sorted().toList());
        var thwaite = sheet.matches().stream()
                .filter(each -> each.asked().equals("Sue Thwaite"))
                .findFirst()
                .orElseThrow();
        assertEquals("Baker, Susan", thwaite.name());
        assertEquals(Part.WITNESS, thwaite.part());
        assertTrue(thwaite.reasons().contains(Reason.OTHER_NAME));
        assertFalse(sheet.refer());
        assertEquals(ConflictState.OPEN, sheet.line().state());
    }

    @Test
    void ofAWalledClaimNothingIsSaidButWhomToAsk() {
        entities.run(em -> {
            plays(em, PartyRef.of(APlayer.person(em, "Ignatius", "Quillfeather")), walled(em, "One"), "WITNESS");
            var busy = APlayer.person(em, "Leopold", "Quillfeather");
            for (String each : List.of("Two", "Three", "Four"))
                plays(em, PartyRef.of(busy), walled(em, each), "DEFENDANT");
        });
        var one = sheet(check(ConflictSide.OURS, "Ignatius Quillfeather"), AClaim.PARALEGAL);
        var three = sheet(check(ConflictSide.OURS, "Leopold Quillfeather"), AClaim.PARALEGAL);
        assertEquals(said(one), said(three), "one claim behind a wall and three read alike");
        assertTrue(one.refer());
        assertEquals(List.of(), one.matches());
        assertEquals(
                1,
                sheet(check(ConflictSide.OURS, "Ignatius Quillfeather"), AClaim.SOLICITOR)
                        .matches()
                        .size(),
                "a member sees");
        var partner = sheet(check(ConflictSide.OURS, "Leopold Quillfeather"), AClaim.PARTNER, true);
        assertEquals(List.of(), partner.matches(), "whoever decides sees no more");
        assertTrue(partner.refer());
    }

    @Test
    void aHiddenMatchTakesTheSameStatementsAsAnOpenOne() {
        entities.run(em -> {
            plays(em, PartyRef.of(APlayer.person(em, "Perpetua", "Stonehewer")), walled(em, "Behind"), "WITNESS");
            plays(em, PartyRef.of(APlayer.person(em, "Clementina", "Oxenbridge")), open, "WITNESS");
        });
        check(ConflictSide.OURS, "Somebody Unheard");
        assertEquals(statements("Clementina Oxenbridge"), statements("Perpetua Stonehewer"));
    }

    @Test
    void ofAWalledClaimTheChecksThemselvesAreHidden() {
        var check = entities.in(em -> {
            var claim = walled(em, "Inside");
            var person = APlayer.person(em, "Barnaby", "Inwards");
            plays(em, PartyRef.of(person), claim, "WITNESS");
            return desk(em).joined(new Joined(claim, PartyRef.of(person), Part.WITNESS), ENTERED);
        });
        assertThrows(NotFound.class, () -> sheet(check, AClaim.PARTNER, true));
        assertEquals(check, sheet(check, AClaim.SOLICITOR).line().check());
        var seen = entities.in(
                em -> new ConflictQueries_(em).lines(AClaim.PARTNER, true, true).getResultList());
        assertTrue(seen.stream().noneMatch(each -> each.check().equals(check)));
        assertEquals(
                seen.size(),
                entities.in(em -> new ConflictQueries_(em).total(AClaim.PARTNER, true, true))
                        .intValue());
    }

    @Test
    void aCheckOnDemandIsForWhoeverAskedAndWhoeverDecides() {
        var check = check(ConflictSide.NOT_SAID, "Somebody Prospective");
        assertEquals(
                ConflictState.NOTHING_FOUND,
                sheet(check, AClaim.SOLICITOR).line().state());
        assertThrows(NotFound.class, () -> sheet(check, AClaim.PARALEGAL, false));
        assertEquals(check, sheet(check, AClaim.PARTNER, true).line().check());
    }

    @Test
    void whoJoinsOneClaimAndIsAgainstUsInAnotherIsFoundAndItsOwnClaimIsNot() {
        var check = entities.in(em -> {
            var claim = AClaim.fresh(em, "Fresh", "Client");
            var person = APlayer.person(em, "Theodora", "Vanstone");
            plays(em, PartyRef.of(person), claim, "DEPENDANT");
            plays(em, PartyRef.of(person), open, "DEFENDANT");
            return desk(em).joined(new Joined(claim, PartyRef.of(person), Part.DEPENDANT), ENTERED);
        });
        var found = sheet(check, AClaim.SOLICITOR).matches();
        assertEquals(
                List.of(Part.DEFENDANT), found.stream().map(MatchLine::part).toList());
        assertEquals(
                1,
                entities.in(em -> new ConflictQueries_(em)
                                .ofClaim(
                                        em.createQuery(
                                                        "select k.claim from ConflictCheck k where k.checkId = ?1",
                                                        ClaimId.class)
                                                .setParameter(1, check)
                                                .getSingleResult(),
                                        AClaim.SOLICITOR,
                                        false))
                        .size());
    }

    @Test
    void aLaterDecisionStandsOverAnEarlierAndBothStay() {
        var check = check(ConflictSide.OURS, "S&N");
        entities.run(em -> desk(em).decide(
                        check, new NewDecision(ConflictOutcome.CLEAR, "the maker sued, not our client"), ENTERED));
        assertEquals(ConflictState.CLEAR, sheet(check, AClaim.SOLICITOR).line().state());
        assertEquals(1, sheet(check, AClaim.SOLICITOR).decisions().size());
        assertThrows(DecisionNeedsReason.class, () -> new NewDecision(ConflictOutcome.CLEAR, " "));
        assertThrows(NamesNeeded.class, () -> new NewCheck(List.of(" "), ConflictSide.OURS));
    }

    private static String said(CheckSheet sheet) {
        return sheet.matches() + " " + sheet.refer() + " " + sheet.more() + " "
                + sheet.line().state();
    }

    private static long statements(String name) {
        return entities.in(em -> {
            var statistics =
                    em.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
            statistics.setStatisticsEnabled(true);
            long before = statistics.getPrepareStatementCount();
            sheets(em)
                    .sheet(
                            desk(em).typed(new NewCheck(List.of(name), ConflictSide.OURS), ENTERED),
                            AClaim.SOLICITOR,
                            false);
            long took = statistics.getPrepareStatementCount() - before;
            statistics.setStatisticsEnabled(false);
            return took;
        });
    }

    private static UUID check(ConflictSide side, String... names) {
        return entities.in(em -> desk(em).typed(new NewCheck(List.of(names), side), ENTERED));
    }

    /** As somebody who may see every check on demand, so that the wall alone is tried. */
    private static CheckSheet sheet(UUID check, AccountId reader) {
        return sheet(check, reader, true);
    }

    private static CheckSheet sheet(UUID check, AccountId reader, boolean decides) {
        return entities.in(em -> sheets(em).sheet(check, reader, decides));
    }

    private static ClaimId walled(EntityManager em, String surname) {
        return AClaim.fresh(em, "Walled", surname, AClaim.SOLICITOR);
    }

    private static void plays(EntityManager em, PartyRef party, ClaimId claim, String part) {
        APlayer.plays(em, party, claim.value(), part);
    }

    private static ConflictDesk desk(EntityManager em) {
        var queries = new ConflictQueries_(em);
        return new ConflictDesk(new ConflictSearch(new NameIndex(em), queries), queries, null);
    }

    private static CheckSheets sheets(EntityManager em) {
        return new CheckSheets(new ConflictQueries_(em));
    }
}
