// SPDX-License-Identifier: Apache-2.0
package org.explant.team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.explant.access.AccountId;
import org.explant.claim.ClaimId;
import org.explant.claim.Stage;
import org.explant.claim.Stamp;
import org.explant.claim.Team;
import org.explant.claim.TeamChanged;
import org.explant.document.DocumentRows;
import org.explant.shared.TestEntities;
import org.explant.standing.AFact;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TeamQueriesTest {
    private static final LocalDate TOMORROW =
            LocalDate.now(java.time.ZoneOffset.UTC).plusDays(1);

    private static TestEntities entities;
    private static AccountId earner;
    private static AccountId next;
    private static ClaimId open;
    private static ClaimId walled;

    @BeforeAll
    static void open() {
        entities = new TestEntities();
        earner = DocumentRows.account(entities.database());
        next = DocumentRows.account(entities.database());
        open = AFact.claim(entities, earner, "Ashworth");
        walled = AFact.claim(entities, earner, "Blake", earner);
    }

    @AfterAll
    static void close() {
        entities.close();
    }

    @Test
    void whoHadTheClaimBeforeStaysReadable() {
        entities.run(em -> new TeamHistory(new TeamQueries_(em))
                .note(new TeamChanged(open, new Team(earner, earner), new Team(next, earner), stamp(), "on leave")));
        var places = places(open, earner);
        assertEquals(
                List.of(next, earner), places.stream().map(TeamLine::account).toList());
        assertEquals("on leave", places.getFirst().reason());
        assertEquals(TOMORROW, places.getLast().until());
        assertTrue(places.getLast().from().isBefore(TOMORROW), "since the opening");
    }

    @Test
    void claimsAreFoundByEveryPlaceAndWithoutThoseBehindTheWall() {
        entities.run(em ->
                em.persist(new TeamPlace(walled, new TeamPlace.Taken(TeamPart.PARALEGAL, earner, null), stamp())));
        assertEquals(List.of("Ashworth, Ann", "Blake, Ann"), held(TeamPart.SUPERVISING_PARTNER, earner));
        assertEquals(List.of("Ashworth, Ann"), held(TeamPart.SUPERVISING_PARTNER, next));
        assertEquals(List.of("Blake, Ann"), held(TeamPart.PARALEGAL, earner));
        assertEquals(List.of(), held(TeamPart.PARALEGAL, next));
        long inside = entities.in(em -> new TeamQueries_(em).mayKnow(walled, earner));
        long outside = entities.in(em -> new TeamQueries_(em).mayKnow(walled, next));
        assertEquals(List.of(1L, 0L), List.of(inside, outside));
        assertEquals(List.of(), places(walled, next));
        assertEquals(
                earner,
                entities.in(em -> new TeamQueries_(em).team(walled, earner)).supervisingPartner());
        assertTrue(entities.in(em -> new TeamQueries_(em).roleOf(next)).isPresent());
        entities.in(em -> new TeamQueries_(em).reference(walled, earner));
    }

    @Test
    void aHandOverRemembersWhatBecameOfEachClaim() {
        var wish = new HandOverWish(TeamPart.FEE_EARNER, earner, next, null, "leaving the firm");
        var id = entities.in(em -> {
            var handOver = new HandOver(wish, stamp());
            em.persist(handOver);
            em.persist(new HandOverRow(handOver.handOverId(), open));
            var refused = new HandOverRow(handOver.handOverId(), walled);
            refused.refused(HandOverRefusal.OUTSIDE_WALL, Instant.now());
            em.persist(refused);
            return handOver.handOverId();
        });
        var lines = entities.in(em -> new HandOverQueries_(em).lines(id, earner));
        assertEquals(2, lines.size());
        assertEquals(
                1, entities.in(em -> new HandOverQueries_(em).lines(id, next)).size(), "behind the wall");
        assertEquals(
                1,
                entities.in(em -> new HandOverQueries_(em).waiting(id, earner)).size());
        assertTrue(
                entities.in(em -> new HandOverQueries_(em).handOver(id, earner)).isPresent());
        assertTrue(
                entities.in(em -> new HandOverQueries_(em).handOver(id, next)).isEmpty(), "somebody else's");
    }

    private static List<TeamLine> places(ClaimId claim, AccountId reader) {
        return entities.in(em -> new TeamQueries_(em).places(claim, reader));
    }

    private static List<String> held(TeamPart part, AccountId reader) {
        return entities
                .in(em -> new TeamQueries_(em).held(part.name(), earner, EnumSet.allOf(Stage.class), reader))
                .stream()
                .map(HeldClaim::claimantName)
                .sorted()
                .toList();
    }

    private static Stamp stamp() {
        return new Stamp(earner, TOMORROW, Instant.now());
    }
}
