// SPDX-License-Identifier: Apache-2.0
package org.explant.diary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.explant.access.AccountId;
import org.explant.claim.ClaimId;
import org.explant.claim.WorkOnClaims;
import org.explant.document.DocumentRows;
import org.explant.shared.NoSuchSlice;
import org.explant.shared.Slice;
import org.explant.shared.SliceRequest;
import org.explant.shared.TestEntities;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DiaryQueriesTest {
    private static final LocalDate TODAY = WorkOnClaims.TODAY;

    private static TestEntities entities;
    private static AccountId earner;
    private static AccountId helper;
    private static AccountId outsider;

    @BeforeAll
    static void open() {
        entities = new TestEntities();
        var database = entities.database().asOwner();
        earner = DocumentRows.account(database);
        helper = DocumentRows.account(database);
        outsider = DocumentRows.account(database);
        var shown = WorkOnClaims.claim(database, "Ashworth", earner);
        var hidden = WorkOnClaims.claim(database, "Blake", earner, earner, helper);
        task(database, shown, helper, TODAY.minusDays(2));
        task(database, hidden, helper, TODAY);
        keyDate(database, shown, TODAY.plusDays(6));
        undertaking(database, shown, TODAY.plusDays(20));
        review(database, shown, TODAY.minusDays(40), TODAY.minusDays(1));
        review(database, shown, TODAY.minusDays(10), TODAY.plusDays(60));
    }

    @AfterAll
    static void close() {
        entities.close();
    }

    private static void task(DataSource database, ClaimId claim, AccountId owner, LocalDate due) {
        DocumentRows.run(
                database,
                "insert into task (task_id, version, claim_id, title, owner, due_on, state, steps)"
                        + " values (gen_random_uuid(), 0, ?, 'Chase', ?, ?, 'OPEN', 1)",
                claim.value(),
                owner.value(),
                due);
    }

    private static void keyDate(DataSource database, ClaimId claim, LocalDate due) {
        DocumentRows.run(
                database,
                "insert into key_date (key_date_id, version, claim_id, kind, due_on, source, owner, second_owner, state,"
                        + " steps) values (gen_random_uuid(), 0, ?, 'LIMITATION', ?, 'x', ?, ?, 'OPEN', 1)",
                claim.value(),
                due,
                earner.value(),
                helper.value());
    }

    private static void undertaking(DataSource database, ClaimId claim, LocalDate due) {
        DocumentRows.run(
                database,
                "insert into undertaking (undertaking_id, version, claim_id, direction, party, words, promised_on, due_on,"
                        + " owner, recorded_at, recorded_by)"
                        + " values (gen_random_uuid(), 0, ?, 'GIVEN', 'Counsel', 'pay', ?, ?, ?, now(), ?)",
                claim.value(),
                TODAY,
                due,
                outsider.value(),
                outsider.value());
    }

    private static void review(DataSource database, ClaimId claim, LocalDate on, LocalDate next) {
        var id = UUID.randomUUID();
        DocumentRows.run(
                database,
                "insert into file_review (file_review_id, claim_id, reviewer, reviewed_on, findings, next_due_on,"
                        + " recorded_at, recorded_by) values (?, ?, ?, ?, 'fine', ?, now(), ?)",
                id,
                claim.value(),
                outsider.value(),
                on,
                next,
                outsider.value());
        DocumentRows.run(
                database,
                "insert into review_action (review_action_id, version, file_review_id, claim_id, place, words, owner, due_on)"
                        + " values (gen_random_uuid(), 0, ?, ?, 0, 'do', ?, ?)",
                id,
                claim.value(),
                outsider.value(),
                on.plusDays(28));
    }

    private static Slice<DiaryLine> slice(AccountId reader, DiaryFilter filter, String sort) {
        return entities.in(em -> new DiaryPages(new DiaryQueries_(em))
                .slice(filter, new SliceRequest(0, 50, sort, true), new DiaryPages.Asking(reader, TODAY)));
    }

    private static List<DiaryWhat> seen(AccountId reader, DiaryScope scope, DiaryWhen when) {
        var slice = slice(reader, new DiaryFilter(scope, when, null, null), "dueOn");
        assertEquals(slice.total(), slice.items().size(), "the total equals the list");
        return slice.items().stream().map(DiaryLine::what).toList();
    }

    @Test
    void mineIsWhatIOwnOrStandInFor() {
        assertEquals(
                List.of(DiaryWhat.TASK, DiaryWhat.TASK, DiaryWhat.KEY_DATE),
                seen(helper, DiaryScope.MINE, DiaryWhen.ALL));
        assertEquals(List.of(DiaryWhat.KEY_DATE), seen(earner, DiaryScope.MINE, DiaryWhen.ALL));
    }

    @Test
    void myClaimsAreThoseThatIRunOrSupervise() {
        assertEquals(7, seen(earner, DiaryScope.TEAM, DiaryWhen.ALL).size());
        assertEquals(3, seen(helper, DiaryScope.TEAM, DiaryWhen.ALL).size());
    }

    @Test
    void everyoneStopsAtTheWall() {
        assertEquals(7, seen(helper, DiaryScope.EVERYONE, DiaryWhen.ALL).size());
        assertEquals(6, seen(outsider, DiaryScope.EVERYONE, DiaryWhen.ALL).size());
        assertEquals(List.of(), seen(outsider, DiaryScope.EVERYONE, DiaryWhen.TODAY));
    }

    @Test
    void everyWindowHasItsDays() {
        assertEquals(
                List.of(DiaryWhat.REVIEW_ACTION, DiaryWhat.TASK), seen(earner, DiaryScope.TEAM, DiaryWhen.OVERDUE));
        assertEquals(List.of(DiaryWhat.TASK), seen(earner, DiaryScope.TEAM, DiaryWhen.TODAY));
        assertEquals(List.of(DiaryWhat.TASK, DiaryWhat.KEY_DATE), seen(earner, DiaryScope.TEAM, DiaryWhen.WEEK));
        assertEquals(4, seen(earner, DiaryScope.TEAM, DiaryWhen.MONTH).size());
    }

    @Test
    void onlyTheLastReviewSaysWhenTheNextOneIsDue() {
        var filter = new DiaryFilter(DiaryScope.EVERYONE, DiaryWhen.ALL, DiaryWhat.FILE_REVIEW, null);
        var lines = slice(earner, filter, "dueOn").items();
        assertEquals(
                List.of(TODAY.plusDays(60)),
                lines.stream().map(DiaryLine::dueOn).toList());
    }

    @Test
    void everyColumnSortsAndAPersonNarrows() {
        var filter = new DiaryFilter(DiaryScope.EVERYONE, DiaryWhen.ALL, null, outsider);
        for (String column : DiaryPages.COLUMNS.keySet())
            assertEquals(4, slice(earner, filter, column).items().size(), column);
        assertThrows(NoSuchSlice.class, () -> slice(earner, filter, "words"));
        var keyDates = new DiaryFilter(DiaryScope.EVERYONE, DiaryWhen.ALL, DiaryWhat.KEY_DATE, null);
        var line = slice(earner, keyDates, "dueOn").items().getFirst();
        assertEquals("Limitation expires", line.kindName());
        assertEquals("Ashworth, Ann", line.claimant());
        assertEquals(true, line.critical());
        assertEquals(6, line.daysFrom(TODAY));
    }
}
