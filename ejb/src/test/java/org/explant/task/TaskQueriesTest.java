// SPDX-License-Identifier: Apache-2.0
package org.explant.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.explant.access.AccountId;
import org.explant.claim.ClaimId;
import org.explant.claim.WorkOnClaims;
import org.explant.document.DocumentRows;
import org.explant.shared.NotFound;
import org.explant.shared.TestEntities;
import org.hibernate.query.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TaskQueriesTest {
    private static final Set<TaskState> ALL = EnumSet.allOf(TaskState.class);

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

    private static TaskDesk desk(EntityManager em) {
        return new TaskDesk(new TaskQueries_(em), WorkOnClaims.assignees(em));
    }

    private static TaskDetails details(AccountId owner) {
        return new TaskDetails("Chase the records", null, owner, WorkOnClaims.TODAY.plusDays(3));
    }

    private static TaskId set(ClaimId claim, AccountId owner) {
        return entities.in(em ->
                desk(em).set(claim, details(owner), WorkOnClaims.stamp(earner)).taskId());
    }

    @Test
    void aTaskIsListedWithItsHistoryUntilItIsDone() {
        var claim = DocumentRows.claim(entities.database(), earner);
        var id = set(claim, earner);
        var line = entities.in(em -> new TaskQueries_(em).lines(claim, Set.of(TaskState.OPEN), outsider))
                .getFirst();
        assertEquals(details(earner), line.details());
        entities.run(em -> {
            var desk = desk(em);
            var taken = desk.take(id, earner);
            desk.change(taken, new TaskChange(0, details(outsider), "holiday"), WorkOnClaims.stamp(earner));
        });
        entities.run(em -> {
            var desk = desk(em);
            desk.keep(desk.take(id, outsider).finish(new TaskEnd(null, "rang them"), WorkOnClaims.stamp(outsider)));
        });
        assertEquals(List.of(), entities.in(em -> new TaskQueries_(em).lines(claim, Set.of(TaskState.OPEN), earner)));
        assertEquals(
                1,
                entities.in(em -> new TaskQueries_(em).lines(claim, ALL, earner))
                        .size());
        var steps = entities.in(em -> new TaskQueries_(em).steps(id));
        assertEquals(
                List.of(TaskAct.DONE, TaskAct.HANDED_OVER, TaskAct.SET),
                steps.stream().map(TaskStepLine::act).toList());
        assertEquals(steps, entities.in(em -> new TaskQueries_(em).steps(claim, Page.first(9))));
        assertEquals(3L, entities.<Long>in(em -> new TaskQueries_(em).number(claim)));
    }

    @Test
    void theSecondEditorSeesBothSides() {
        var id = set(DocumentRows.claim(entities.database(), earner), earner);
        var stale = new TaskChange(-1, details(outsider), null);
        var refused = assertThrows(
                TaskChangedMeanwhile.class,
                () -> entities.run(em -> {
                    var desk = desk(em);
                    desk.change(desk.take(id, earner), stale, WorkOnClaims.stamp(earner));
                }));
        assertEquals(earner, refused.stored().owner());
        assertEquals(outsider, refused.wanted().owner());
    }

    @Test
    void aHandoverLeavesWhatTheOtherMayNotKnowOf() {
        var giver = DocumentRows.account(entities.database());
        var taker = DocumentRows.account(entities.database());
        var open = set(DocumentRows.claim(entities.database(), earner), giver);
        var hidden = set(DocumentRows.claim(entities.database(), earner, earner, giver), giver);
        var unseen = set(DocumentRows.claim(entities.database(), giver, giver), giver);
        var wanted = new Handover(giver, taker, "leaves the firm");
        var result = entities.in(em -> desk(em).handOver(wanted, WorkOnClaims.stamp(earner)));
        assertEquals(new HandedOver(1, 1), result, "the claim that the mover may not see is not even counted");
        assertEquals(taker, ownerOf(open, earner));
        assertEquals(giver, ownerOf(hidden, earner));
        assertEquals(giver, ownerOf(unseen, giver));
        assertThrows(
                HandoverToSelf.class,
                () -> entities.run(
                        em -> desk(em).handOver(new Handover(giver, giver, "x"), WorkOnClaims.stamp(earner))));
    }

    private static AccountId ownerOf(TaskId task, AccountId reader) {
        return entities.in(em -> new TaskQueries_(em).line(task, reader))
                .orElseThrow()
                .owner();
    }

    @Test
    void behindTheWallThereIsNoTask() {
        var claim = DocumentRows.claim(entities.database(), earner, earner);
        var id = set(claim, earner);
        assertEquals(List.of(), entities.in(em -> new TaskQueries_(em).lines(claim, ALL, outsider)));
        assertTrue(entities.in(em -> new TaskQueries_(em).line(id, outsider)).isEmpty());
        assertThrows(NotFound.class, () -> entities.run(em -> desk(em).take(id, outsider)));
    }
}
