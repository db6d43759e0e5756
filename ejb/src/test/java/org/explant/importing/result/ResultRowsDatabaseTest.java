// SPDX-License-Identifier: Apache-2.0
package org.explant.importing.result;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.explant.claim.AnErrand;
import org.explant.claim.ClaimId;
import org.explant.importing.AnImport;
import org.explant.importing.claim.ClaimKind;
import org.explant.importing.kind.ImportKeys;
import org.explant.importing.kind.ImportKind;
import org.explant.importing.row.ImportRowLine;
import org.explant.importing.row.RowVerdict;
import org.explant.monitoring.observation.AnObservationErrand;
import org.explant.shared.TestEntities;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sheets of results on a real database. */
class ResultRowsDatabaseTest {
    private static final int DEFECTS = 23;
    private static final int GOOD = ASheetOfResults.ROWS - DEFECTS;
    private static final String HEADINGS = String.join(",", ASheetOfResults.HEADINGS) + "\n";

    private TestEntities entities;

    @BeforeEach
    void open() {
        entities = new TestEntities();
        entities.run(AnErrand::accounts);
        new AnImport(entities, ClaimKind::of)
                .of(ASheetOfResults.claims())
                .checked()
                .begun()
                .done();
    }

    @AfterEach
    void close() {
        entities.close();
    }

    @Test
    void ofFiveHundredResultsExactlyTheTwentyThreeDefectsAreToldAndASecondRunChangesNothing() {
        assertEquals(DEFECTS, ASheetOfResults.DEFECTS.size());
        var first = sheet(ASheetOfResults.csv()).checked();
        assertEquals(expected(), found(first));
        assertEquals(GOOD, first.counts().forecast(RowVerdict.CREATE));
        assertEquals(0, histories().size(), "a dry run writes nothing");

        first.begun().done();
        assertEquals(GOOD, first.counts().outcome(RowVerdict.CREATE));
        var before = histories();
        assertEquals(GOOD, before.size());
        assertTrue(before.stream().anyMatch(row -> row[4].toString().contains("\"VALUE\": \"<10\"")), "as printed");
        int waiting = first.counts().outcome(RowVerdict.WAITS);
        assertEquals(waiting, waiting().size());

        var second = sheet(ASheetOfResults.csv()).checked().begun().done();
        assertEquals(GOOD, second.counts().outcome(RowVerdict.SAME));
        assertEquals(waiting, second.counts().outcome(RowVerdict.WAITS));
        assertEquals(waiting, waiting().size(), "none waits twice");
        var after = histories();
        assertEquals(before.size(), after.size());
        for (int i = 0; i < before.size(); i++) assertArrayEquals(before.get(i), after.get(i));
    }

    @Test
    void whatIsRecordedAlreadyIsNotRecordedAgainAndAnotherFigureWaits() {
        sheet(HEADINGS + ASheetOfResults.line(2)).checked().begun().done();
        var again = sheet(HEADINGS + ASheetOfResults.line(2).replace("\"R0\"", "\"other\""))
                .checked();
        assertEquals(1, again.counts().forecast(RowVerdict.SAME));
        var other = ASheetOfResults.line(2).replace("\"R0\"", "\"other\"").replace("\"<10\"", "\"44\"");
        var sheet = sheet(HEADINGS + other).checked();
        assertEquals(
                List.of("ResultDoubt.RECORDED_OTHERWISE"),
                rules(sheet.lines(RowVerdict.WAITS).getFirst()));
        assertEquals(1, histories().size());
    }

    @Test
    void aClaimantBehindAWallIsLikeNone() {
        var row = HEADINGS + ASheetOfResults.line(3);
        for (var claim : claims()) entities.run(em -> AnErrand.restrict(em, claim));
        entities.run(em -> em.createNativeQuery("delete from claim_member").executeUpdate());
        var hidden = sheet(row).checked().lines(RowVerdict.WAITS).getFirst().faults();
        var missing = sheet(row.replace(ASheetOfResults.nhs(100_000_000), ASheetOfResults.nhs(900_000_000)))
                .checked()
                .lines(RowVerdict.WAITS)
                .getFirst()
                .faults();
        assertEquals(missing, hidden);
    }

    @Test
    void aBirthDateAloneOrANumberAloneMatchesNobody() {
        var other = ASheetOfResults.line(3).replace(ASheetOfResults.born(0), "02/02/1922");
        var sheet = sheet(HEADINGS + other).checked().begun().done();
        assertEquals(
                List.of("ResultDoubt.OTHER_BIRTH_DATE"),
                rules(sheet.lines(RowVerdict.WAITS).getFirst()));
        assertEquals(0, histories().size());
        var like = entities.in(em -> new ResultQueries_(em)
                .like(ASheetOfResults.nhs(100_000_000), LocalDate.of(1922, 2, 2), AnErrand.SOLICITOR));
        assertEquals(1, like.size(), "it is offered where one of both agrees");
        var claimant = entities.in(em -> new ResultQueries_(em)
                .claimant(like.getFirst().reference(), AnErrand.SOLICITOR)
                .orElseThrow());
        assertEquals(like.getFirst(), claimant);
    }

    @Test
    void whatIsSetAsideKeepsNothingOfThePersonAndIsNotAskedAgain() {
        var csv = HEADINGS
                + ASheetOfResults.line(3).replace(ASheetOfResults.nhs(100_000_000), ASheetOfResults.nhs(900_000_000));
        sheet(csv).checked().begun().done();
        var id = waiting().getFirst().waitingId();
        entities.run(em -> em.find(WaitingResult.class, id).setAside(Instant.now()));
        assertEquals(0, waiting().size());
        Object kept = entities.<Object>in(em -> em.createNativeQuery(
                        "select count(nhs_number) + count(born) + count(details) from waiting_result")
                .getSingleResult());
        assertEquals(0L, kept);
        assertThrows(
                ResultDecidedAlready.class,
                () -> entities.run(em -> em.find(WaitingResult.class, id).setAside(Instant.now())));
        assertEquals(1, sheet(csv).checked().begun().done().counts().outcome(RowVerdict.SAME));
        assertEquals(0, waiting().size());
    }

    @Test
    void whatWaitsIsSeenByNobodyButWhoBroughtIt() {
        sheet(ASheetOfResults.csv()).checked().begun().done();
        long others = entities.<Long>in(em -> new ResultQueries_(em).number(AnErrand.PARTNER));
        assertEquals(0, others);
        var id = waiting().getFirst().waitingId();
        assertTrue(entities.in(em -> new ResultQueries_(em).waiting(id, AnErrand.PARTNER))
                .isEmpty());
        assertTrue(entities.in(em -> new ResultQueries_(em).waiting(id, AnErrand.SOLICITOR))
                .isPresent());
    }

    private static Map<Integer, String> expected() {
        return ASheetOfResults.DEFECTS.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue().rule()));
    }

    private static Map<Integer, String> found(AnImport sheet) {
        return Stream.of(RowVerdict.REFUSED, RowVerdict.WAITS)
                .flatMap(verdict -> sheet.lines(verdict).stream())
                .collect(Collectors.toMap(line -> line.number(), line -> String.join(" ", rules(line))));
    }

    private static List<String> rules(ImportRowLine line) {
        return line.faults().stream().map(fault -> fault.rule()).toList();
    }

    private AnImport sheet(String csv) {
        return new AnImport(entities, ResultRowsDatabaseTest::kind).of(csv);
    }

    private static ImportKind kind(EntityManager em) {
        var desk = new ResultDesk(new ResultQueries_(em), AnObservationErrand.histories(em), Clock.systemUTC());
        return new ResultRows(AnErrand.of(em), AnObservationErrand.of(em), new ImportKeys(em), desk);
    }

    private List<WaitingLine> waiting() {
        return entities.in(em -> new ResultQueries_(em)
                .open(AnErrand.SOLICITOR).stream().map(WaitingResult::line).toList());
    }

    private List<Object[]> histories() {
        return entities.in(AnObservationErrand::everything);
    }

    private List<ClaimId> claims() {
        return entities.in(AnErrand::everything).stream()
                .map(row -> new ClaimId((UUID) row[0]))
                .toList();
    }
}
