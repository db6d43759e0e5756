// SPDX-License-Identifier: Apache-2.0
package org.explant.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.explant.access.AccountId;
import org.explant.claim.ClaimId;
import org.explant.document.DocumentId;
import org.explant.document.DocumentRows;
import org.explant.search.SearchId;
import org.explant.shared.TestEntities;
import org.hibernate.query.Page;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is told what: followers alone, since they follow, and never across the wall. */
class AlertQueriesTest {
    private TestEntities entities;
    private AccountId owner;
    private AccountId colleague;
    private DocumentId open;
    private DocumentId hidden;
    private StandingId everywhere;
    private StandingId walled;

    @BeforeEach
    void fill() {
        entities = new TestEntities();
        var database = entities.database();
        owner = DocumentRows.account(database);
        colleague = DocumentRows.account(database);
        ClaimId claim = DocumentRows.claim(database, owner);
        ClaimId restricted = DocumentRows.claim(database, owner, owner);
        open = DocumentRows.document(database, claim, owner);
        hidden = DocumentRows.document(database, restricted, owner);
        everywhere = standing("all files", null);
        walled = standing("one file", restricted);
        follow(everywhere, owner);
        follow(walled, owner);
    }

    @AfterEach
    void close() {
        entities.close();
    }

    @Test
    void aSharedSearchIsThereForColleaguesUnlessItLooksIntoAHiddenClaim() {
        assertEquals(2, lines(owner).size());
        var seen = lines(colleague);
        assertEquals(List.of("all files"), seen.stream().map(StandingLine::name).toList());
        assertFalse(seen.getFirst().own());
        assertFalse(seen.getFirst().followed());
        assertTrue(lines(owner).getFirst().followed());
        assertTrue(entities.in(em -> queries(em).standing(walled, colleague)).isEmpty());
        assertTrue(
                entities.in(em -> queries(em).standing(everywhere, colleague)).isPresent());
        assertTrue(entities.in(em -> queries(em).own(everywhere, colleague)).isEmpty());
        assertTrue(entities.in(em -> queries(em).ownSearch(everywhere, owner)).isPresent());
    }

    @Test
    void alertsAreToldToFollowersBehindTheWallAndUntilTheyTakeNote() {
        follow(everywhere, colleague);
        alert(everywhere, open, 3);
        alert(everywhere, open, 7);
        alert(everywhere, hidden, 1);
        assertEquals(3, unread(owner));
        assertEquals(2, unread(colleague));
        var rows = rows(colleague);
        assertEquals(List.of(7, 3), rows.stream().map(AlertRow::page).toList());
        assertEquals("cobalt", rows.getFirst().query());
        List<Long> unseen = entities.in(em -> queries(em).unseenOf(everywhere, open, colleague, colleague.value()));
        entities.run(em -> em.persist(new AlertSeen(unseen.getFirst(), colleague, Instant.now())));
        assertEquals(1, unread(colleague));
        assertEquals(
                3, entities.in(em -> queries(em).unseen(owner, owner.value())).size());
        assertEquals(
                List.of(3, 7),
                entities
                        .in(em -> queries(em).rowsOf(everywhere, open, colleague, colleague.value(), Page.first(9)))
                        .stream()
                        .map(AlertRow::page)
                        .toList());
    }

    @Test
    void whoFollowsLaterIsNotToldOfWhatWasBefore() {
        alert(everywhere, open, 3);
        follow(everywhere, colleague);
        assertEquals(0, unread(colleague));
        assertEquals(List.of(), rows(colleague));
    }

    private StandingId standing(String name, @Nullable ClaimId claim) {
        UUID search = UUID.randomUUID();
        DocumentRows.run(
                entities.database().asOwner(),
                "insert into search_request (search_id, asked_by, asked_at, query, exact, claim_id, undated_too)"
                        + " values (?, ?, now(), 'cobalt', false, ?, false)",
                search,
                owner.value(),
                claim == null ? null : claim.value());
        var wanted = new NewStanding(new SearchId(search), name, true);
        var fresh = new StandingSearch(wanted, owner, Instant.now());
        entities.run(em -> em.persist(fresh));
        return fresh.standingId();
    }

    private void follow(StandingId standing, AccountId account) {
        entities.run(em ->
                em.persist(new StandingFollower(StandingFollower.Following.of(standing, account), Instant.now())));
    }

    private void alert(StandingId standing, DocumentId document, int page) {
        DocumentRows.run(
                entities.database().asServer(),
                "insert into alert (standing_id, document_id, page) values (?, ?, ?)",
                standing.value(),
                document.value(),
                page);
    }

    private List<StandingLine> lines(AccountId reader) {
        return entities.in(em -> queries(em).lines(reader, reader.value()));
    }

    private long unread(AccountId reader) {
        return entities.in(em -> queries(em).unread(reader, reader.value()));
    }

    private List<AlertRow> rows(AccountId reader) {
        var later = Instant.now().plusSeconds(60);
        return entities.in(em -> queries(em).rows(reader, reader.value(), Instant.EPOCH, later, Page.first(99)));
    }

    private static AlertQueries queries(EntityManager entityManager) {
        return new AlertQueries_(entityManager);
    }
}
