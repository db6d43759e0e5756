// SPDX-License-Identifier: Apache-2.0
package org.explant.relation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.explant.access.AccountId;
import org.explant.claim.ClaimId;
import org.explant.claim.ClaimReference;
import org.explant.claim.Stamp;
import org.explant.document.DocumentRows;
import org.explant.shared.TestEntities;
import org.explant.standing.AFact;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RelationQueriesTest {
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

    @Test
    void bothSidesSayTheSameAndTheWallStandsOnBoth() {
        var open = AFact.claim(entities, earner, "Ashworth");
        var walled = AFact.claim(entities, earner, "Blake", earner);
        var relation = relate(open, walled, RelationKind.SPOUSE);
        assertEquals(List.of("Blake, Ann"), names(open, earner));
        assertEquals(List.of("Ashworth, Ann"), names(walled, earner));
        assertEquals(List.of(), names(open, outsider), "the far side is hidden");
        assertTrue(entities.in(em -> new RelationQueries_(em).relation(open, relation, outsider))
                .isEmpty());
        assertEquals(1, number(walled, open, earner));
        assertEquals(0, number(open, walled, outsider));
    }

    @Test
    void anEndedRelationIsShownNoMoreAndMayBeginAgain() {
        var one = AFact.claim(entities, earner, "Clegg");
        var other = AFact.claim(entities, earner, "Dunn");
        var relation = relate(one, other, RelationKind.ESTATE);
        entities.run(em -> new RelationQueries_(em)
                .relation(other, relation, earner)
                .orElseThrow()
                .end("mistaken", stamp()));
        assertEquals(List.of(), names(one, earner));
        relate(other, one, RelationKind.ESTATE);
        assertEquals(List.of("Dunn, Ann"), names(one, earner));
    }

    @Test
    void nothingIsRelatedToItself() {
        var claim = ClaimId.fresh();
        assertThrows(RelatedToItself.class, () -> new ClaimRelation(claim, claim, wish(RelationKind.OTHER), stamp()));
    }

    private static long number(ClaimId claim, ClaimId with, AccountId reader) {
        return entities.in(em -> new RelationQueries_(em).number(claim, with, RelationKind.SPOUSE, reader));
    }

    private static UUID relate(ClaimId claim, ClaimId with, RelationKind kind) {
        return entities.in(em -> {
            var fresh = new ClaimRelation(claim, with, wish(kind), stamp());
            em.persist(fresh);
            return fresh.relationId();
        });
    }

    private static NewRelation wish(RelationKind kind) {
        return new NewRelation(new ClaimReference("EX-2026-0001"), kind, " ");
    }

    private static List<String> names(ClaimId claim, AccountId reader) {
        return entities.in(em -> new RelationQueries_(em).of(claim, reader)).stream()
                .map(RelationLine::claimantName)
                .toList();
    }

    private static Stamp stamp() {
        return new Stamp(earner, LocalDate.of(2026, 11, 20), Instant.now());
    }
}
