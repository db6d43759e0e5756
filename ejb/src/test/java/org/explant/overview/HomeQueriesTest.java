// SPDX-License-Identifier: Apache-2.0
package org.explant.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.explant.access.AccountId;
import org.explant.audit.Act;
import org.explant.claim.ClaimId;
import org.explant.claim.Stage;
import org.explant.document.DocumentRows;
import org.explant.document.DocumentState;
import org.explant.shared.TestEntities;
import org.hibernate.query.Page;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class HomeQueriesTest {
    private static final Instant LATER = Instant.now().plus(1, ChronoUnit.DAYS);
    private static final Set<Stage> LIVE = Set.of(Stage.ENQUIRY, Stage.ISSUED);
    private static final Set<DocumentState> WAITING = DocumentPile.READING.states();
    private static final Page ALL = Page.first(50);

    private static TestEntities entities;
    private static AccountId earner;
    private static AccountId member;
    private static AccountId outsider;
    private static ClaimId open;
    private static ClaimId restricted;
    private static ClaimId closed;

    @BeforeAll
    static void open() {
        entities = new TestEntities();
        earner = DocumentRows.account(entities.database().asOwner());
        member = DocumentRows.account(entities.database().asOwner());
        outsider = DocumentRows.account(entities.database().asOwner());
        open = claim(earner, "Ashworth");
        restricted = claim(earner, "Blake", earner, member);
        closed = claim(earner, "Clegg");
        run("update claim set stage = 'CLOSED' where claim_id = ?", closed.value());
        run("update claim set last_activity_at = now() - interval '40 days' where claim_id = ?", open.value());
        DocumentRows.document(entities.database().asOwner(), open, earner);
        DocumentRows.document(entities.database().asOwner(), restricted, earner);
    }

    @AfterAll
    static void close() {
        entities.close();
    }

    @Test
    void openClaimsAreCountedAndListedWithoutThoseBehindTheWall() {
        assertEquals(2, number(earner, false, LATER));
        assertEquals(2, number(member, false, LATER));
        assertEquals(1, number(outsider, false, LATER));
        assertEquals(List.of("Ashworth, Ann"), names(outsider, false, LATER));
    }

    @Test
    void theClaimUntouchedForLongestComesFirst() {
        assertEquals(List.of("Ashworth, Ann", "Blake, Ann"), names(earner, false, LATER));
    }

    @Test
    void ownClaimsAreThoseThatOneRunsOrSupervises() {
        assertEquals(2, number(earner, true, LATER));
        assertEquals(0, number(member, true, LATER));
        assertEquals(List.of(), names(member, true, LATER));
    }

    @Test
    void aQuietClaimHasHadNoActivitySinceThen() {
        var before = Instant.now().minus(28, ChronoUnit.DAYS);
        assertEquals(1, number(earner, false, before));
        assertEquals(List.of("Ashworth, Ann"), names(earner, false, before));
    }

    @Test
    void documentsAreCountedAndListedWithoutThoseBehindTheWall() {
        assertEquals(2L, documents(member));
        assertEquals(1L, documents(outsider));
        var lines = entities.in(em -> new HomeQueries_(em).documents(outsider, false, WAITING, ALL));
        assertEquals(
                List.of("Ashworth, Ann"),
                lines.stream().map(PiledDocumentLine::claimantName).toList());
        assertEquals(List.of(), entities.in(em -> new HomeQueries_(em).documents(member, true, WAITING, ALL)));
    }

    @Test
    void whatOneHasOpenedLatelyComesLatestFirstAndOnlyWhileItMayBeSeen() {
        viewed(outsider, open, "2 hours");
        viewed(outsider, closed, "1 hour");
        viewed(outsider, closed, "3 hours");
        viewed(outsider, restricted, "1 minute");
        viewed(earner, restricted, "1 minute");
        var since = Instant.now().minus(1, ChronoUnit.DAYS);
        var recent = entities.in(em -> new HomeQueries_(em).recent(outsider, outsider.value(), since, ALL));
        assertEquals(
                List.of("Clegg, Ann", "Ashworth, Ann"),
                recent.stream().map(RecentClaimLine::claimantName).toList());
    }

    @Test
    void theAdministratorSeesCountsOfPeopleAndRefusals() {
        entry(null, Act.SIGN_IN_REFUSED, null, "1 minute");
        entry(null, Act.SIGN_IN_REFUSED, null, "3 days");
        var since = Instant.now().minus(1, ChronoUnit.DAYS);
        entities.run(em -> {
            var queries = new AdministrationQueries_(em);
            assertEquals(3, queries.accounts(false));
            assertEquals(0, queries.accounts(true));
            assertEquals(1, queries.entries(Act.SIGN_IN_REFUSED, since));
        });
    }

    private static long number(AccountId reader, boolean own, Instant before) {
        return entities.in(em -> new HomeQueries_(em).number(reader, own, LIVE, before));
    }

    private static List<String> names(AccountId reader, boolean own, Instant before) {
        return entities.in(em -> new HomeQueries_(em).claims(reader, own, LIVE, before, ALL)).stream()
                .map(OpenClaimLine::claimantName)
                .toList();
    }

    private static long documents(AccountId reader) {
        return entities.in(em -> new HomeQueries_(em).number(reader, false, WAITING));
    }

    private static ClaimId claim(AccountId by, String surname, AccountId... members) {
        var claim = DocumentRows.claim(entities.database().asOwner(), by, members);
        var person = UUID.randomUUID();
        run(
                "insert into person (person_id, version, forenames, surname, sex, reached_by)"
                        + " values (?, 0, 'Ann', ?, 'NOT_KNOWN', 'ANY')",
                person,
                surname);
        run(
                "insert into claim_role (claim_role_id, claim_id, person_id, role, from_on)"
                        + " values (?, ?, ?, 'CLAIMANT', current_date)",
                UUID.randomUUID(),
                claim.value(),
                person);
        return claim;
    }

    private static void viewed(AccountId by, ClaimId claim, String ago) {
        entry(by.value(), Act.CLAIM_VIEWED, claim.value(), ago);
    }

    private static void entry(@Nullable UUID by, Act act, @Nullable UUID claim, String ago) {
        run(
                "insert into audit_entry (entry_id, at, account, act, claim, address)"
                        + " values (?, now() - ?::interval, ?, ?, ?, 'test')",
                UUID.randomUUID(),
                ago,
                by,
                act.name(),
                claim);
    }

    private static void run(String statement, @Nullable Object... values) {
        DocumentRows.run(entities.database().asOwner(), statement, values);
    }
}
