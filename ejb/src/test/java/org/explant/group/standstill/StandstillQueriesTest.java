// SPDX-License-Identifier: Apache-2.0
package org.explant.group.standstill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.explant.access.AccountId;
import org.explant.claim.ClaimId;
import org.explant.claim.ClaimReference;
import org.explant.document.DocumentRows;
import org.explant.group.Cause;
import org.explant.group.Causes;
import org.explant.group.GroupRows;
import org.explant.group.GroupRows.Named;
import org.explant.group.SourcesOf;
import org.explant.group.standstill.ClaimOnSchedule.OnSchedule;
import org.explant.shared.NotFound;
import org.explant.shared.SliceRequest;
import org.explant.shared.TestEntities;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An agreement that is meant to cover thirty claims; its schedule names twenty-eight. Two of the thirty have a wall. */
class StandstillQueriesTest {
    private static final int CLAIMS = 30;
    private static final int HIDDEN_NAMED = 27;
    private static final int HIDDEN_MISSING = 29;

    private static TestEntities entities;
    private static AccountId member;
    private static AccountId outsider;
    private static final List<ClaimId> claims = new ArrayList<>();
    private static StandstillId agreement;
    private static UUID paper;

    @BeforeAll
    static void open() {
        entities = new TestEntities();
        DataSource database = entities.database().asOwner();
        member = DocumentRows.account(database);
        outsider = DocumentRows.account(database);
        for (int i = 0; i < CLAIMS; i++) {
            var name = Named.of("Ann", "Claimant " + (char) ('A' + i % 26) + (i < 26 ? "" : "x"));
            claims.add(
                    i == HIDDEN_NAMED || i == HIDDEN_MISSING
                            ? GroupRows.claim(database, name, member, member)
                            : GroupRows.claim(database, name, member));
        }
        paper = DocumentRows.document(database, claims.get(HIDDEN_NAMED), member)
                .value();
        entities.run(em -> {
            agreement = desk(em).open(terms("Maker One Ltd", paper), GroupRows.stamp(member))
                    .standstillId();
            desk(em).cover(agreement, claims.stream().map(GroupRows::reference).toList(), GroupRows.stamp(member));
            var names = new ArrayList<NamedEntry>();
            for (int i = 0; i < 28; i++) names.add(named(i));
            names.add(new NamedEntry(new PrintedName("Nobody, Known", null, null, 9), null));
            desk(em).enter(agreement, names, GroupRows.stamp(member));
        });
    }

    @AfterAll
    static void close() {
        entities.close();
    }

    private static NamedEntry named(int place) {
        return new NamedEntry(
                new PrintedName("PRINTED " + place, null, null, 2 + place / 10),
                GroupRows.reference(claims.get(place)));
    }

    private static StandstillTerms terms(String defendant, @Nullable UUID document) {
        return new StandstillTerms(
                defendant,
                StandstillKind.SUSPENSION,
                LocalDate.of(2020, 7, 1),
                true,
                null,
                true,
                28,
                null,
                Waiver.DEFENCE_RESERVED,
                Causes.of(Set.of(Cause.NEGLIGENCE, Cause.CONSUMER_PROTECTION)),
                LocalDate.of(2020, 6, 29),
                LocalDate.of(2020, 6, 30),
                document,
                null);
    }

    private static StandstillDesk desk(EntityManager em) {
        return new StandstillDesk(new StandstillQueries_(em), SourcesOf.rows(em));
    }

    private static StandstillReading reading(EntityManager em) {
        return new StandstillReading(new StandstillQueries_(em), SourcesOf.rows(em));
    }

    private static StandstillSheet sheet(AccountId reader) {
        return in(em -> reading(em).sheet(agreement, reader));
    }

    private static <T> T in(Function<EntityManager, T> work) {
        return entities.in(work);
    }

    @Test
    void theTwoWhoAreMissingAreNamed() {
        var sheet = sheet(member);
        assertEquals(30, sheet.covered());
        assertEquals(28, sheet.onSchedule());
        assertEquals(
                List.of("Claimant Cx, Ann", "Claimant Dx, Ann"),
                sheet.missing().stream().map(MissingLine::name).toList());
        assertEquals(
                List.of("Nobody, Known"),
                sheet.unmatched().stream().map(UnmatchedLine::printedName).toList());
        assertEquals(paper, sheet.terms().document());
        assertEquals(
                List.of(Cause.CONSUMER_PROTECTION, Cause.NEGLIGENCE),
                sheet.terms().causes().all());
    }

    @Test
    void behindTheWallThereIsNeitherNameNorCountNorPaper() {
        var sheet = sheet(outsider);
        assertEquals(28, sheet.covered());
        assertEquals(27, sheet.onSchedule());
        assertEquals(
                List.of("Claimant Cx, Ann"),
                sheet.missing().stream().map(MissingLine::name).toList());
        assertTrue(sheet.named().stream().noneMatch(each -> each.claimId().equals(claims.get(HIDDEN_NAMED))));
        assertNull(sheet.terms().document());
    }

    @Test
    void theListSaysTheSame() {
        assertEquals(28, line(member).onSchedule());
        assertEquals(30, line(member).covered());
        assertEquals(2, line(member).missing().size());
        assertEquals(27, line(outsider).onSchedule());
        assertEquals(28, line(outsider).covered());
        assertEquals(1, line(outsider).missing().size());
    }

    private static StandstillLine line(AccountId reader) {
        return in(em -> StandstillReading.COLUMNS.keySet().stream()
                .map(column -> reading(em)
                        .slice(new SliceRequest(0, 50, column, true), reader)
                        .items())
                .reduce((_, last) -> last)
                .orElseThrow()
                .stream()
                .filter(each -> each.standstill().equals(agreement))
                .findFirst()
                .orElseThrow());
    }

    @Test
    void everyClaimHasItsAnswer() {
        var there = in(em -> reading(em).ofClaim(claims.get(12), outsider)).getFirst();
        assertEquals(OnSchedule.YES, there.answer());
        assertEquals(3, there.page());
        assertEquals("PRINTED 12", there.printedName());
        var missing = in(em -> reading(em).ofClaim(claims.get(28), outsider)).getFirst();
        assertEquals(OnSchedule.NO, missing.answer());
        assertEquals(List.of(), in(em -> reading(em).ofClaim(claims.get(HIDDEN_MISSING), outsider)));
        assertEquals(
                1,
                in(em -> reading(em).ofClaim(claims.get(HIDDEN_MISSING), member))
                        .size());
    }

    @Test
    void anAgreementOfHiddenClaimsAloneIsNotFound() {
        var own = in(em -> {
            var id = desk(em).open(terms("Secret Ltd", null), GroupRows.stamp(member))
                    .standstillId();
            desk(em).cover(id, List.of(reference(HIDDEN_NAMED)), GroupRows.stamp(member));
            return id;
        });
        assertEquals(1, in(em -> reading(em).sheet(own, member)).covered());
        assertThrows(NotFound.class, () -> in(em -> reading(em).sheet(own, outsider)));
        assertThrows(NotFound.class, () -> in(em -> desk(em).take(own, outsider)));
    }

    @Test
    void nobodyIsProposedFromBehindAWall() {
        assertEquals(30, in(em -> new StandstillQueries_(em).claimants(member)).size());
        assertEquals(
                28, in(em -> new StandstillQueries_(em).claimants(outsider)).size());
    }

    @Test
    void aHiddenClaimCanBeNeitherCoveredNorEntered() {
        var hidden = reference(HIDDEN_MISSING);
        assertThrows(
                NotFound.class,
                () -> entities.run(em -> desk(em).cover(agreement, List.of(hidden), GroupRows.stamp(outsider))));
        var entry = List.of(new NamedEntry(new PrintedName("Any", null, null, null), hidden));
        assertThrows(
                NotFound.class, () -> entities.run(em -> desk(em).enter(agreement, entry, GroupRows.stamp(outsider))));
    }

    @Test
    void aMatchThatWasWrongIsStruckAndMadeAnew() {
        var own = in(em -> {
            var id = desk(em).open(terms("Maker Two Ltd", null), GroupRows.stamp(member))
                    .standstillId();
            desk(em).cover(id, List.of(reference(0), reference(1)), GroupRows.stamp(member));
            desk(em).enter(id, List.of(named(0)), GroupRows.stamp(member));
            return id;
        });
        var entry = in(em -> reading(em).sheet(own, member)).named().getFirst().entry();
        entities.run(em -> desk(em).strike(
                        reading(em).sheet(own, member),
                        new ScheduleStrike(ScheduleStrike.SchedulePart.MATCH, entry, "another of that name"),
                        GroupRows.stamp(member)));
        var without = in(em -> reading(em).sheet(own, member));
        assertEquals(0, without.onSchedule());
        assertEquals(1, without.unmatched().size());
        entities.run(em -> desk(em).match(own, entry, claims.get(1), GroupRows.stamp(member)));
        var again = in(em -> reading(em).sheet(own, member));
        assertEquals(claims.get(1), again.named().getFirst().claimId());
        assertEquals(
                List.of(claims.getFirst()),
                again.missing().stream().map(MissingLine::claimId).toList());
        assertThrows(
                NotOnThisSchedule.class,
                () -> entities.run(em -> desk(em).match(own, entry, claims.get(2), GroupRows.stamp(member))));
    }

    @Test
    void theSecondOfTwoEditorsSeesBothTerms() {
        var own = in(em -> desk(em).open(terms("Maker Three Ltd", null), GroupRows.stamp(member))
                .standstillId());
        var wanted = terms("Maker Three (UK) Ltd", null);
        entities.run(em -> assertEquals(
                List.of("defendant"),
                desk(em).change(desk(em).take(own, member), new StandstillChange(1, wanted), GroupRows.stamp(member))));
        var conflict = assertThrows(
                StandstillChangedMeanwhile.class,
                () -> entities.run(em -> desk(em).change(
                                desk(em).take(own, member),
                                new StandstillChange(1, terms("Maker 3", null)),
                                GroupRows.stamp(member))));
        assertEquals(List.of("defendant"), conflict.fields());
        assertEquals(wanted, conflict.stored());
        assertEquals(
                2, in(em -> new StandstillQueries_(em).editions(own.value())).size());
    }

    private static ClaimReference reference(int place) {
        return GroupRows.reference(claims.get(place));
    }
}
