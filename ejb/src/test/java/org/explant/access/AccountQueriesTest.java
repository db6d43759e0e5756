// SPDX-License-Identifier: Apache-2.0
package org.explant.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import org.explant.access.password.PasswordHash;
import org.explant.shared.TestEntities;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AccountQueriesTest {
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
    void linesStandInTheOrderOfNames() {
        entities.run(em -> {
            em.persist(account("second", "Éloïse Abbott"));
            em.persist(account("first", "Zoë Abbott"));
        });
        List<AccountLine> lines = entities.in(em -> new AccountQueries_(em).lines());
        assertEquals(
                List.of("second", "first"),
                lines.stream().map(AccountLine::signInName).toList());
    }

    private static Account account(String signInName, String fullName) {
        return new Account(
                new NewAccount(signInName, fullName, "AB", Role.SOLICITOR),
                PasswordHash.OF_NOBODY,
                Instant.parse("2026-01-05T09:00:00Z"));
    }
}
