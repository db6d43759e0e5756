// SPDX-License-Identifier: Apache-2.0
package org.explant.undertaking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.explant.access.AccountId;
import org.explant.claim.ClaimId;
import org.explant.claim.WorkOnClaims;
import org.explant.document.DocumentRows;
import org.explant.shared.TestEntities;
import org.hibernate.query.Page;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class UndertakingQueriesTest {
    private static final LocalDate TODAY = WorkOnClaims.TODAY;

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

    private static NewUndertaking promise(LocalDate on, @Nullable LocalDate due) {
        return new NewUndertaking(Direction.GIVEN, "Counsel", "We pay the fee on receipt.", on, due, earner);
    }

    private static UndertakingId given(ClaimId claim) {
        return entities.in(em -> {
            var fresh = new Undertaking(claim, promise(TODAY, TODAY.plusDays(7)), WorkOnClaims.stamp(earner));
            em.persist(fresh);
            return fresh.undertakingId();
        });
    }

    @Test
    void itBindsUntilItIsDischarged() {
        var claim = DocumentRows.claim(entities.database(), earner);
        var id = given(claim);
        var line = entities.in(em -> new UndertakingQueries_(em).lines(claim, outsider))
                .getFirst();
        assertEquals("We pay the fee on receipt.", line.words());
        assertEquals(1L, entities.<Long>in(em -> new UndertakingQueries_(em).number(claim)));
        entities.run(em -> new UndertakingQueries_(em)
                .undertaking(id, earner)
                .orElseThrow()
                .discharge(new Discharge(null, "paid"), WorkOnClaims.stamp(earner)));
        assertEquals(2L, entities.<Long>in(em -> new UndertakingQueries_(em).number(claim)));
        var kept = entities.in(em -> new UndertakingQueries_(em).discharged(claim, Page.first(9)))
                .getFirst();
        assertEquals("paid", kept.dischargedHow());
        assertEquals("A Person", kept.dischargedBy());
        assertEquals(
                kept,
                entities.in(em -> new UndertakingQueries_(em).line(id, earner)).orElseThrow());
        assertEquals(
                1,
                entities.in(em -> new UndertakingQueries_(em).promised(claim, Page.first(9)))
                        .size());
    }

    @Test
    void behindTheWallThereIsNoUndertaking() {
        var claim = DocumentRows.claim(entities.database(), earner, earner);
        var id = given(claim);
        assertEquals(List.of(), entities.in(em -> new UndertakingQueries_(em).lines(claim, outsider)));
        assertTrue(entities.in(em -> new UndertakingQueries_(em).line(id, outsider))
                .isEmpty());
        assertTrue(entities.in(em -> new UndertakingQueries_(em).undertaking(id, outsider))
                .isEmpty());
    }

    @Test
    void itsDaysAreInOrder() {
        var stamp = WorkOnClaims.stamp(earner);
        var claim = ClaimId.fresh();
        assertThrows(PromisedInFuture.class, () -> new Undertaking(claim, promise(TODAY.plusDays(1), null), stamp));
        assertThrows(DueBeforePromised.class, () -> new Undertaking(claim, promise(TODAY, TODAY.minusDays(1)), stamp));
        var given = new Undertaking(claim, promise(TODAY, null), stamp);
        assertThrows(NoDayOfDischarge.class, () -> given.discharge(new Discharge(TODAY.minusDays(1), "x"), stamp));
        given.discharge(new Discharge(TODAY, "released"), stamp);
        assertThrows(AlreadyDischarged.class, () -> given.discharge(new Discharge(TODAY, "again"), stamp));
    }
}
