// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.due;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.explant.access.AccountId;
import org.explant.claim.ClaimId;
import org.explant.claim.WorkOnClaims;
import org.explant.document.DocumentRows;
import org.explant.implant.construct.Side;
import org.explant.monitoring.duty.Duties;
import org.explant.monitoring.guidance.GuidanceLibrary;
import org.explant.monitoring.guidance.OwnSettings;
import org.explant.monitoring.history.AHip;
import org.explant.monitoring.history.ImagingFinding;
import org.explant.monitoring.history.ImagingModality;
import org.explant.monitoring.observation.FollowUpRows;
import org.explant.monitoring.result.Metal;
import org.explant.shared.NoSuchSlice;
import org.explant.shared.SliceRequest;
import org.explant.shared.TestEntities;
import org.hibernate.query.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Marks, rows and lists, on a real database. */
class DutyRowsQueriesTest {
    private static final LocalDate TODAY = WorkOnClaims.TODAY;
    private static final Duties DUTIES = new Duties(GuidanceLibrary.shipped(), OwnSettings.DEFAULT);

    private static TestEntities entities;
    private static DataSource database;
    private static AccountId earner;
    private static AccountId outsider;
    private static ClaimId late;
    private static ClaimId walled;

    @BeforeAll
    static void open() {
        entities = new TestEntities();
        database = entities.database().asOwner();
        earner = DocumentRows.account(database);
        outsider = DocumentRows.account(database);
        late = WorkOnClaims.claim(database, "Ashworth", earner);
        walled = WorkOnClaims.claim(database, "Blake", earner, earner);
        var soon = WorkOnClaims.claim(database, "Carr", earner);
        var silent = WorkOnClaims.claim(database, "Dunn", earner);
        keep(late, "ASR", AHip.painful("RES 50 ASR").seen("2024-01-15"));
        keep(
                walled,
                "ASR",
                AHip.painful("RES 50 ASR")
                        .seen("2023-01-15")
                        .blood("2026-01-10", Metal.COBALT, "150 nmol/L")
                        .image("2026-02-01", ImagingModality.MARS_MRI, ImagingFinding.MASS));
        keep(soon, "BHR", AHip.painful("RES 50 BHR").seen("2025-12-01"));
        keep(silent, "BHR", AHip.painful("RES 50 BHR").nothingRecorded());
    }

    @AfterAll
    static void close() {
        entities.close();
    }

    private static void keep(ClaimId claim, String device, AHip hip) {
        entities.run(em -> {
            var history = hip.person();
            var person = new KnownPerson(
                    claim, history, List.of(new HipPlace(Side.LEFT, device, device + " Hospital")), List.of());
            var judged = new DutyBook.Judged(person, DutiesFound.of(person, DUTIES.on(TODAY, history)));
            var book = new DutyBook(new DutyQueries_(em));
            assertTrue(book.alone());
            book.keep(
                    new DutyBook.Waiting(Set.of(claim), List.of(0L)),
                    List.of(judged),
                    new WorkedOut(TODAY, 0, WorkOnClaims.NOW));
        });
    }

    private static <T> T asked(AccountId reader, Function<Asked, T> question) {
        return entities.in(em -> question.apply(
                new Asked(new WorklistPages(new WorklistQueries_(em)), new WorklistPages.Asking(reader, TODAY))));
    }

    private record Asked(WorklistPages pages, WorklistPages.Asking by) {
        List<WorklistLine> lines(Worklist list) {
            var filter = new WorklistFilter(list, false, null, null);
            var slice = pages.slice(filter, new SliceRequest(0, 50, "dueOn", true), by);
            assertEquals(slice.total(), slice.items().size(), "the total equals the list");
            assertEquals(slice.total(), pages.counts(false, by).of(list), "the number equals the list");
            return slice.items();
        }
    }

    private static String names(List<WorklistLine> lines) {
        return lines.stream().map(WorklistLine::claimant).collect(Collectors.joining("; "));
    }

    @Test
    void eachListShowsItsOwnAndStopsAtTheWall() {
        assertEquals("Blake, Ann; Ashworth, Ann", names(asked(earner, it -> it.lines(Worklist.OVERDUE))));
        assertEquals("Ashworth, Ann", names(asked(outsider, it -> it.lines(Worklist.OVERDUE))));
        assertEquals("Carr, Ann", names(asked(outsider, it -> it.lines(Worklist.DUE_SOON))));
        assertEquals("Dunn, Ann", names(asked(outsider, it -> it.lines(Worklist.UNRECORDED))));
        assertEquals("Blake, Ann", names(asked(earner, it -> it.lines(Worklist.REPEAT_TEST))));
        assertEquals("Blake, Ann", names(asked(earner, it -> it.lines(Worklist.IMAGING))));
        assertEquals("", names(asked(outsider, it -> it.lines(Worklist.REPEAT_TEST))));
        assertEquals("", names(asked(outsider, it -> it.lines(Worklist.RISING))));
    }

    @Test
    void everyLineSaysWhatItRestsOn() {
        var line = asked(outsider, it -> it.lines(Worklist.OVERDUE)).getFirst();
        assertEquals("MDA/2017/018", line.alert());
        assertEquals("T1", line.row());
        assertEquals(LocalDate.of(2025, 1, 15), line.dueOn());
        assertEquals(TODAY, line.computedOn());
        assertEquals(674, line.daysLate(TODAY));
        assertFalse(line.verified(), "imaging in all cases was read nowhere");
    }

    @Test
    void devicesAndHospitalsAreCountedAndNarrow() {
        var all = new WorklistFilter(Worklist.OVERDUE, false, null, null);
        var groups = asked(earner, it -> it.pages().devices(all, it.by()));
        assertEquals(List.of(new WorklistGroup(HipPlace.key("asr"), "ASR", 2L, 2L)), groups);
        var hospital = asked(outsider, it -> it.pages().hospitals(all, it.by()));
        assertEquals(1L, hospital.getFirst().hips());
        var other = new WorklistFilter(Worklist.OVERDUE, false, HipPlace.key("BHR"), null);
        assertEquals(
                0,
                asked(earner, it -> it.pages().slice(other, new SliceRequest(0, 5, "claimant", true), it.by()))
                        .total());
    }

    @Test
    void everyColumnSorts() {
        var all = new WorklistFilter(Worklist.OVERDUE, true, null, null);
        for (String column : WorklistPages.COLUMNS.keySet())
            assertEquals(
                    2,
                    asked(earner, it -> it.pages().slice(all, new SliceRequest(0, 5, column, false), it.by()))
                            .total());
        assertThrows(
                NoSuchSlice.class,
                () -> asked(earner, it -> it.pages().slice(all, new SliceRequest(0, 5, "row", true), it.by())));
    }

    @Test
    void whateverChangesAtAHipOrItsPersonMarksTheClaim() {
        var claim = WorkOnClaims.claim(database, "Eden", earner);
        assertEquals(1, marks(claim), "a claimant");
        var hip = UUID.randomUUID();
        DocumentRows.run(
                database,
                "insert into hip (hip_id, version, claim_id, side, edition) values (?, 0, ?, 'LEFT', 0)",
                hip,
                claim.value());
        DocumentRows.run(database, "update hip set edition = edition + 1 where hip_id = ?", hip);
        assertEquals(3, marks(claim), "a hip, and an entry at it");
        DocumentRows.run(
                database,
                "update person set sex = 'FEMALE', died = '2026-01-01' where person_id = (select person_id from claim_role where claim_id = ?)",
                claim.value());
        assertEquals(4, marks(claim), "sex and death");
        DocumentRows.run(
                database,
                "update person set title = 'Dr' where person_id = (select person_id from claim_role where claim_id = ?)",
                claim.value());
        assertEquals(4, marks(claim), "a title changes no duty");
        DocumentRows.run(
                database,
                "insert into observation (edition_id, observation_id, edition, claim_id, kind, observed_on, details, origin,"
                        + " recorded_at, recorded_by) values (gen_random_uuid(), gen_random_uuid(), 1, ?, 'REVIEW',"
                        + " '2026-01-01', '{\"FUNCTION\":\"WELL\"}', 'ENTERED', now(), ?)",
                claim.value(),
                earner.value());
        assertEquals(5, marks(claim), "a review");
    }

    private static long marks(ClaimId claim) {
        return entities.in(em -> new DutyQueries_(em)
                .marks(Page.first(100)).stream()
                        .filter(mark -> mark.claim().equals(claim))
                        .count());
    }

    @Test
    void aMarkThatComesWhileAnotherIsWorkedOffIsNotLost() {
        var claim = WorkOnClaims.claim(database, "Fox", earner);
        entities.run(em -> {
            var book = new DutyBook(new DutyQueries_(em));
            var seen = new DutyQueries_(em)
                    .marks(Page.first(1000)).stream()
                            .filter(mark -> mark.claim().equals(claim))
                            .map(DutyMark::markId)
                            .toList();
            var waiting = new DutyBook.Waiting(Set.of(claim), seen);
            DocumentRows.run(database, "insert into monitoring_mark (claim_id) values (?)", claim.value());
            book.keep(waiting, List.of(), new WorkedOut(TODAY, 0, WorkOnClaims.NOW));
        });
        assertEquals(1, marks(claim));
    }

    @Test
    void aSecondServerStandsBack() {
        entities.run(em -> {
            assertTrue(new DutyBook(new DutyQueries_(em)).alone());
            entities.run(other -> assertFalse(new DutyBook(new DutyQueries_(other)).alone()));
        });
    }

    @Test
    void everybodyWithAHipIsBroughtWithBearingsAndPlaces() {
        var people = entities.in(em -> new MonitoredPeople(new PeopleQueries_(em), FollowUpRows.of(em)).of(outsider));
        assertEquals(3, people.size());
        var one = people.stream()
                .filter(each -> each.claimant().startsWith("Ashworth"))
                .findFirst()
                .orElseThrow();
        assertEquals("ASR Hospital", one.person().place(Side.LEFT).hospital());
        assertEquals(
                AHip.painful("RES 50 ASR").person().hips().getFirst().bearings(),
                one.person().history().hips().getFirst().bearings());
        assertTrue(one.person().history().recorded());
    }
}
