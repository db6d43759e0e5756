// SPDX-License-Identifier: Apache-2.0
package org.explant.claim;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import javax.sql.DataSource;
import org.explant.access.AccountId;
import org.explant.document.DocumentRows;
import org.explant.shared.Told;

/** What the features that keep a file's work need of claims, for their tests. */
public final class WorkOnClaims {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    public static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");

    private WorkOnClaims() {}

    public static Stamp stamp(AccountId by) {
        return new Stamp(by, TODAY, NOW);
    }

    public static Assignees assignees(EntityManager em) {
        return new Assignees(new AssigneeQueries_(em));
    }

    /** Keeps the next key date on its claim, as in the server. */
    public static Told<NextKeyDateFound> nextKeyDates(EntityManager em) {
        return new Told<>(new LastActivity(new ActivityQueries_(em))::keep);
    }

    /** A claim with a claimant of that name, everybody's or only for the members. */
    public static ClaimId claim(DataSource database, String surname, AccountId earner, AccountId... members) {
        var claim = DocumentRows.claim(database, earner, members);
        var person = UUID.randomUUID();
        DocumentRows.run(
                database,
                "insert into person (person_id, version, forenames, surname, sex, reached_by)"
                        + " values (?, 0, 'Ann', ?, 'NOT_KNOWN', 'ANY')",
                person,
                surname);
        DocumentRows.run(
                database,
                "insert into claim_role (claim_role_id, claim_id, person_id, role, from_on)"
                        + " values (gen_random_uuid(), ?, ?, 'CLAIMANT', current_date)",
                claim.value(),
                person);
        return claim;
    }
}
