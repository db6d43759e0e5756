// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.UUID;
import org.explant.claim.ClaimId;
import org.explant.document.DocumentRows;
import org.explant.party.Sex;
import org.explant.shared.TestEntities;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class WhoseHipsQueriesTest {
    private static TestEntities entities;

    @BeforeAll
    static void open() {
        entities = new TestEntities();
    }

    @AfterAll
    static void close() {
        entities.close();
    }

    @Test
    void theClaimantOfTodayIsAskedAbout() {
        var by = DocumentRows.account(entities.database());
        var claim = DocumentRows.claim(entities.database(), by);
        var person = UUID.randomUUID();
        DocumentRows.run(
                entities.database().asOwner(),
                "insert into person (person_id, version, forenames, surname, sex, died, reached_by)"
                        + " values (?, 0, 'Zoë', 'Abbott', 'FEMALE', '2021-03-05', 'ANY')",
                person);
        DocumentRows.run(
                entities.database().asOwner(),
                "insert into claim_role (claim_role_id, claim_id, person_id, role, from_on)"
                        + " values (?, ?, ?, 'CLAIMANT', current_date)",
                UUID.randomUUID(),
                claim.value(),
                person);
        var found = entities.in(em -> new WhoseHipsQueries_(em).claimant(claim));
        assertEquals(new WhoseHips(Sex.FEMALE, LocalDate.of(2021, 3, 5)), found.orElseThrow());
        var none = entities.in(em -> new WhoseHipsQueries_(em).claimant(new ClaimId(UUID.randomUUID())));
        assertTrue(none.isEmpty());
    }
}
