// SPDX-License-Identifier: Apache-2.0
package org.explant.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.explant.access.AccountId;
import org.explant.claim.ClaimId;
import org.explant.claim.WorkOnClaims;
import org.explant.document.DocumentRows;
import org.explant.shared.TestEntities;
import org.hibernate.query.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ReviewQueriesTest {
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

    private static void record(ClaimId claim) {
        entities.run(em -> {
            var wanted = new NewReview(outsider, null, "No limitation date entered.", null, List.of());
            var review = new FileReview(claim, wanted, WorkOnClaims.stamp(earner));
            em.persist(review);
            em.flush();
            em.persist(review.ask(new NewAction("Enter it", earner, null), 0));
        });
    }

    @Test
    void whatAReviewAsksForIsDueInFourWeeksAndTickedOffOnce() {
        var claim = DocumentRows.claim(entities.database(), earner);
        record(claim);
        var line = entities.in(em -> new ReviewQueries_(em).lines(claim, outsider, Page.first(9)))
                .getFirst();
        assertEquals("No limitation date entered.", line.findings());
        assertEquals(
                line,
                entities.in(em -> new ReviewQueries_(em).newest(claim, Page.first(9)))
                        .getFirst());
        var action = entities.in(em -> new ReviewQueries_(em).actions(claim, outsider))
                .getFirst();
        assertEquals(WorkOnClaims.TODAY.plusDays(28), action.dueOn());
        assertEquals(line.reviewId(), action.reviewId());
        entities.run(em -> new ReviewQueries_(em)
                .action(action.actionId(), earner)
                .orElseThrow()
                .finish("entered", WorkOnClaims.stamp(earner)));
        assertThrows(
                ActionAlreadyDone.class,
                () -> entities.run(em -> new ReviewQueries_(em)
                        .action(action.actionId(), earner)
                        .orElseThrow()
                        .finish(null, WorkOnClaims.stamp(earner))));
        assertEquals(1L, entities.<Long>in(em -> new ReviewQueries_(em).reviews(claim)));
        assertEquals(1L, entities.<Long>in(em -> new ReviewQueries_(em).done(claim)));
        assertEquals(
                "entered",
                entities.in(em -> new ReviewQueries_(em).doneActions(claim, Page.first(9)))
                        .getFirst()
                        .doneNote());
    }

    @Test
    void behindTheWallThereIsNoReview() {
        var claim = DocumentRows.claim(entities.database(), earner, earner);
        record(claim);
        assertEquals(List.of(), entities.in(em -> new ReviewQueries_(em).lines(claim, outsider, Page.first(9))));
        assertEquals(List.of(), entities.in(em -> new ReviewQueries_(em).actions(claim, outsider)));
        var action =
                entities.in(em -> new ReviewQueries_(em).actions(claim, earner)).getFirst();
        assertTrue(entities.in(em -> new ReviewQueries_(em).action(action.actionId(), outsider))
                .isEmpty());
    }

    @Test
    void aReviewIsRecordedOnceItWasDoneAndTheNextOneComesLater() {
        var stamp = WorkOnClaims.stamp(earner);
        var tomorrow = new NewReview(earner, WorkOnClaims.TODAY.plusDays(1), "x", null, List.of());
        assertThrows(ReviewInFuture.class, () -> new FileReview(ClaimId.fresh(), tomorrow, stamp));
        var same = new NewReview(earner, null, "x", WorkOnClaims.TODAY, List.of());
        assertThrows(NextReviewTooEarly.class, () -> new FileReview(ClaimId.fresh(), same, stamp));
    }
}
