// SPDX-License-Identifier: Apache-2.0
package org.explant.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.explant.party.Entered;
import org.explant.party.People;
import org.explant.party.PersonalDetails;
import org.explant.shared.TestEntities;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What several people may do to claims at the same time. */
class ClaimDeskDatabaseTest {
    private static final int WRITERS = 8;
    private static final int EACH = 6;

    private static TestEntities entities;

    @BeforeAll
    static void open() {
        entities = new TestEntities();
        entities.run(AClaim::accounts);
    }

    @AfterAll
    static void close() {
        entities.close();
    }

    @Test
    void eightWritersLeaveNoGapAndNoDouble() throws InterruptedException {
        var numbers = atOnce(() -> {
            var made = new ArrayList<String>();
            for (int i = 0; i < EACH; i++) {
                boolean undone = i % 3 == 2;
                var reference = tryOpen(undone);
                if (!undone) made.add(reference);
            }
            return made;
        });
        var expected = IntStream.rangeClosed(1, WRITERS * EACH * 2 / 3)
                .mapToObj(number -> String.format("EX-2020-%04d", number))
                .toList();
        assertEquals(expected, numbers.stream().flatMap(List::stream).sorted().toList());
    }

    /** Opens a claim, and undoes the transaction when told to: its number must be given again. */
    private static String tryOpen(boolean undone) {
        try {
            return entities.in(em -> {
                var wanted = new NewClaim(
                        UUID.randomUUID(), AClaim.of("Zoë", "Abbott").details(), LocalDate.of(2020, 2, 3));
                var opened = AClaim.desk(em).open(wanted, AClaim.STAMP).orElseThrow();
                if (undone) throw new IllegalStateException("undone");
                return opened.reference().value();
            });
        } catch (IllegalStateException e) {
            return "";
        }
    }

    @Test
    void aFormSentEightTimesAtOnceOpensOneClaim() throws InterruptedException {
        var wanted = AClaim.of("Ben", "Twice");
        var opened = atOnce(() ->
                entities.in(em -> AClaim.desk(em).open(wanted, AClaim.STAMP).isPresent()));
        assertEquals(1, opened.stream().filter(each -> each).count());
        var again = entities.in(
                em -> new ClaimQueries_(em).openedByForm(wanted.formKey(), AClaim.SOLICITOR.value(), AClaim.SOLICITOR));
        assertTrue(again.isPresent());
    }

    @Test
    void theSecondSaverSeesBothSidesFieldByField() {
        var reference = opened("Anna", "Original");
        save(reference, 1, named("Anna", "First"));
        var refused = assertThrows(ClaimChangedMeanwhile.class, () -> save(reference, 1, named("Annabel", "Original")));
        assertEquals(List.of("forenames", "surname"), refused.fields());
        assertEquals("First", refused.stored().claimant().surname());
        assertEquals("Original", refused.wanted().claimant().surname());
        assertEquals(2, refused.edition());
        assertTrue(refused.details().isEmpty(), "details may be logged");
        save(reference, refused.edition(), named("Annabel", "First"));
        assertEquals("First, Annabel", name(reference));
    }

    @Test
    void whoeverHasTheClaimOpenIsToldWhenItsClaimantIsChangedOnTheirOwnPage() {
        var reference = opened("Anna", "Paged");
        entities.run(em -> {
            var claimant = new ClaimQueries_(em).claimantOf(reference, AClaim.SOLICITOR);
            new ClaimEditions(new ActivityQueries_(em)).claimantChanges(claimant);
            var entered = new Entered(AClaim.PARTNER, AClaim.TODAY, AClaim.NOW);
            new People(em).change(claimant, PersonalDetails.named("Anna", "Wedded"), null, entered);
        });
        var refused = assertThrows(ClaimChangedMeanwhile.class, () -> save(reference, 1, named("Annabel", "Paged")));
        assertEquals(List.of("forenames", "surname"), refused.fields());
        assertEquals("Wedded", refused.stored().claimant().surname());
    }

    @Test
    void ofEightWhoSaveAtOnceOneWinsAndSevenAreTold() throws InterruptedException {
        var reference = opened("Anna", "Contested");
        var outcomes = atOnce(() -> {
            try {
                save(
                        reference,
                        1,
                        named("Anna", "Contested-" + Thread.currentThread().threadId()));
                return "saved";
            } catch (ClaimChangedMeanwhile e) {
                return "told";
            }
        });
        assertEquals(1, outcomes.stream().filter("saved"::equals).count());
        assertEquals(WRITERS - 1, outcomes.stream().filter("told"::equals).count());
    }

    @Test
    void aStageMoveDoesNotDisturbAnEditor() {
        var reference = opened("Anna", "Moved");
        entities.run(em -> {
            var desk = AClaim.desk(em);
            desk.move(
                    desk.take(reference, AClaim.SOLICITOR),
                    Move.of(Stage.ENQUIRY, Stage.SCREENING, null),
                    AClaim.STAMP);
        });
        save(reference, 1, named("Annabel", "Moved"));
        assertEquals("Moved, Annabel", name(reference));
    }

    @Test
    void anUploadMovesTheLastActivityWithoutDisturbingAnEditorAndNeverBack() {
        var reference = opened("Anna", "Touched");
        var later = AClaim.NOW.plusSeconds(3600);
        entities.run(em -> {
            var claim = new WallQueries_(em).anyClaimOf(reference).orElseThrow();
            var activity = new LastActivity(new ActivityQueries_(em));
            activity.note(new ClaimTouched(claim, later));
            activity.note(new ClaimTouched(claim, AClaim.NOW.minusSeconds(60)));
        });
        save(reference, 1, named("Annabel", "Touched"));
        var summary = entities.in(em -> new ClaimQueries_(em).summary(reference, AClaim.SOLICITOR));
        assertEquals(later, summary.orElseThrow().lastActivityAt());
    }

    @Test
    void savingNothingNewIsNoNewEdition() {
        var reference = opened("Anna", "Same");
        assertEquals(List.of(), save(reference, 1, named("Anna", "Same")));
        save(reference, 1, named("Annabel", "Same"));
    }

    @Test
    void aTeamIsMadeOfPeopleWhoWorkOnClaims() {
        var reference = opened("Anna", "Team");
        var claimant = named("Anna", "Team").claimant();
        var byAdministrator = new ClaimDetails(claimant, new Team(AClaim.ADMINISTRATOR, AClaim.PARTNER));
        assertThrows(NotAFeeEarner.class, () -> save(reference, 1, byAdministrator));
        var byParalegal = new ClaimDetails(claimant, new Team(AClaim.SOLICITOR, AClaim.PARALEGAL));
        assertThrows(NotAPartner.class, () -> save(reference, 1, byParalegal));
    }

    @Test
    void aRestrictedClaimIsRunByAMember() {
        var reference = opened("Anna", "Walled");
        entities.run(em -> {
            var desk = AClaim.desk(em);
            desk.restrict(
                    desk.take(reference, AClaim.SOLICITOR),
                    new Restriction(Set.of(AClaim.SOLICITOR), "conflict"),
                    AClaim.SOLICITOR);
        });
        var handed = new ClaimDetails(named("Anna", "Walled").claimant(), new Team(AClaim.PARALEGAL, AClaim.PARTNER));
        assertThrows(FeeEarnerOutsideWall.class, () -> save(reference, 1, handed));
    }

    @Test
    void aClaimWithAPastStandsWhereItStood() {
        var day = LocalDate.of(2019, 3, 14);
        var earlier = new EarlierClaim(
                new NewClaim(UUID.randomUUID(), named("Olive", "Old"), day),
                AClaim.PARTNER,
                List.of(
                        new Move(Stage.ENQUIRY, Stage.SCREENING, day.plusDays(3), null, null, null),
                        new Move(Stage.SCREENING, Stage.REJECTED, day.plusDays(9), "no device", null, day.plusDays(8))),
                AClaim.NOW.minusSeconds(86_400L * 365),
                null);
        var reference =
                entities.in(em -> AClaim.desk(em).bringIn(earlier, AClaim.STAMP).reference());
        var summary = entities.in(em -> new ClaimQueries_(em).summary(reference, AClaim.SOLICITOR))
                .orElseThrow();
        assertEquals("EX-2019-0001", reference.value());
        assertEquals(Stage.REJECTED, summary.stage());
        assertEquals(Outcome.REJECTED, summary.outcome());
        assertEquals(day.plusDays(9), summary.stageSince());
        assertEquals(AClaim.NOW.minusSeconds(86_400L * 365), summary.lastActivityAt());
    }

    @Test
    void nothingIsOpenedTomorrow() {
        var wanted = new NewClaim(UUID.randomUUID(), named("Anna", "Early"), AClaim.TODAY.plusDays(1));
        assertThrows(
                OpenedInFuture.class, () -> entities.in(em -> AClaim.desk(em).open(wanted, AClaim.STAMP)));
    }

    @Test
    void aReferenceByChanceIsFree() {
        var pattern = new ReferencePattern("EX-{year}-{random:6}");
        var reference = entities.in(em -> AClaim.desk(em, pattern)
                .open(AClaim.of("Anna", "Chance"), AClaim.STAMP)
                .orElseThrow()
                .reference());
        assertTrue(reference.value().matches("EX-2026-[2-9A-Z]{6}"));
    }

    private static ClaimDetails named(String forenames, String surname) {
        return new ClaimDetails(PersonalDetails.named(forenames, surname), AClaim.TEAM);
    }

    private static ClaimReference opened(String forenames, String surname) {
        return entities.in(em -> AClaim.opened(em, AClaim.of(forenames, surname)));
    }

    private static List<String> save(ClaimReference reference, int edition, ClaimDetails details) {
        return entities.in(em -> {
            var desk = AClaim.desk(em);
            return desk.change(desk.take(reference, AClaim.SOLICITOR), new ClaimChange(edition, details), AClaim.STAMP);
        });
    }

    private static String name(ClaimReference reference) {
        return entities.in(em -> new ClaimQueries_(em).summary(reference, AClaim.SOLICITOR))
                .orElseThrow()
                .claimantName();
    }

    private static <T> List<T> atOnce(Callable<T> work) throws InterruptedException {
        try (var writers = Executors.newFixedThreadPool(WRITERS)) {
            return writers.invokeAll(Collections.nCopies(WRITERS, work)).stream()
                    .map(ClaimDeskDatabaseTest::result)
                    .toList();
        }
    }

    private static <T> T result(Future<T> done) {
        try {
            return done.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }
}
