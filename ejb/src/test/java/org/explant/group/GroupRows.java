// SPDX-License-Identifier: Apache-2.0
package org.explant.group;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import javax.sql.DataSource;
import org.explant.access.AccountId;
import org.explant.claim.ClaimId;
import org.explant.claim.ClaimReference;
import org.explant.claim.Stamp;
import org.explant.document.DocumentRows;
import org.jspecify.annotations.Nullable;

/** Claims with claimants, straight into the tables. */
public final class GroupRows {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private GroupRows() {}

    /** That person, on the day of the tests. */
    public static Stamp stamp(AccountId by) {
        return new Stamp(by, TODAY, Instant.parse("2026-11-20T09:00:00Z"));
    }

    /** A claim by that person, everybody's or only for the members. */
    public static ClaimId claim(DataSource database, Named claimant, AccountId earner, AccountId... members) {
        var claim = DocumentRows.claim(database, earner, members);
        var person = UUID.randomUUID();
        DocumentRows.run(
                database,
                "insert into person (person_id, version, forenames, surname, sex, born, reached_by)"
                        + " values (?, 0, ?, ?, 'NOT_KNOWN', ?, 'ANY')",
                person,
                claimant.forenames(),
                claimant.surname(),
                claimant.born());
        DocumentRows.run(
                database,
                "insert into claim_role (claim_role_id, claim_id, person_id, role, from_on)"
                        + " values (gen_random_uuid(), ?, ?, 'CLAIMANT', current_date)",
                claim.value(),
                person);
        return claim;
    }

    /** The reference that {@link DocumentRows} gives. */
    public static ClaimReference reference(ClaimId claim) {
        return new ClaimReference("T-" + claim.value().toString().substring(0, 8));
    }

    /** Somebody of that name. */
    public record Named(
            String forenames, String surname, @Nullable LocalDate born) {
        public static Named of(String forenames, String surname) {
            return new Named(forenames, surname, null);
        }
    }
}
