// SPDX-License-Identifier: Apache-2.0
package org.explant.instruction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.explant.access.AccountId;
import org.explant.claim.ClaimId;
import org.explant.document.DocumentRows;
import org.explant.group.GroupRows;
import org.explant.shared.TestEntities;
import org.hibernate.query.Page;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class InstructionQueriesTest {
    private static final LocalDate TODAY = GroupRows.TODAY;

    private static TestEntities entities;
    private static AccountId member;
    private static AccountId outsider;
    private static ClaimId open;
    private static ClaimId hidden;
    private static InstructionId late;

    @BeforeAll
    static void instruct() {
        entities = new TestEntities();
        var database = entities.database().asOwner();
        member = DocumentRows.account(database);
        outsider = DocumentRows.account(database);
        open = GroupRows.claim(database, GroupRows.Named.of("Zoë", "Abbott"), member);
        hidden = GroupRows.claim(database, GroupRows.Named.of("Ida", "Hidden"), member, member);
        late = add(open, TODAY.minusDays(3), null);
        add(open, TODAY, null);
        add(open, TODAY.minusDays(9), TODAY.minusDays(8));
        add(hidden, TODAY.minusDays(30), null);
    }

    private static InstructionId add(ClaimId claim, LocalDate due, @Nullable LocalDate received) {
        return entities.in(em -> {
            var fresh = new Instruction(claim, GroupRows.stamp(member));
            em.persist(fresh);
            em.persist(fresh.become(InstructionTermsTest.terms(null, due, null), GroupRows.stamp(member)));
            em.flush();
            em.persist(fresh.become(InstructionTermsTest.terms(null, due, received), GroupRows.stamp(member)));
            return fresh.instructionId();
        });
    }

    @AfterAll
    static void close() {
        entities.close();
    }

    @Test
    void whatIsLateIsListedBehindTheWall() {
        var page = Page.first(50);
        var own = entities.in(em -> new InstructionQueries_(em).overdue(TODAY, member, page));
        assertEquals(
                List.of("Hidden, Ida", "Abbott, Zoë"),
                own.stream().map(OverdueLine::claimant).toList());
        var few = entities.in(em -> new InstructionQueries_(em).overdue(TODAY, outsider, page));
        assertEquals(List.of(late), few.stream().map(OverdueLine::instruction).toList());
        assertEquals(2, (long) entities.in(em -> new InstructionQueries_(em).overdueTotal(TODAY, member)));
        assertEquals(1, (long) entities.in(em -> new InstructionQueries_(em).overdueTotal(TODAY, outsider)));
    }

    @Test
    void aClaimShowsItsOwnAndKeepsWhatWasKnownBefore() {
        assertEquals(
                3,
                entities.in(em -> new InstructionQueries_(em).ofClaim(open, outsider))
                        .size());
        assertEquals(List.of(), entities.in(em -> new InstructionQueries_(em).ofClaim(hidden, outsider)));
        var editions = entities.in(em -> new InstructionQueries_(em).editions(open, late, outsider));
        assertEquals(
                List.of(2, 1), editions.stream().map(InstructionLine::edition).toList());
        assertTrue(entities.in(em -> new InstructionQueries_(em).seen(late, hidden, member))
                .isEmpty());
        assertTrue(entities.in(em -> new InstructionQueries_(em).seen(late, open, outsider))
                .isPresent());
    }

    @Test
    void aPaperIsOneOfTheClaim() {
        var document = DocumentRows.document(entities.database().asOwner(), open, member);
        assertEquals(1, (long) entities.in(em -> new InstructionQueries_(em).papers(document.value(), open)));
        assertEquals(0, (long) entities.in(em -> new InstructionQueries_(em).papers(document.value(), hidden)));
    }
}
