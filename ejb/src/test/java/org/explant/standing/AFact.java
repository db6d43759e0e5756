// SPDX-License-Identifier: Apache-2.0
package org.explant.standing;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.explant.access.AccountId;
import org.explant.claim.ClaimId;
import org.explant.claim.Stamp;
import org.explant.document.DocumentRows;
import org.explant.shared.TestEntities;
import org.explant.standing.fact.FactField;
import org.explant.standing.fact.FactKind;
import org.explant.standing.group.GroupBooks;
import org.jspecify.annotations.Nullable;

/** Facts for tests, and the desk and the claims they need. */
public final class AFact {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private AFact() {}

    static FactDesk desk(EntityManager em) {
        return new FactDesk(new FactQueries_(em), GroupBooks.over(em));
    }

    static Stamp stamp(AccountId by) {
        return new Stamp(by, TODAY, Instant.now());
    }

    static NewFact stay(LocalDate from, @Nullable LocalDate to) {
        return new NewFact(FactKind.STAY, from, to, Map.of(FactField.ORDER, "Order of Master Frost"), "stayed");
    }

    static NewFact of(FactKind kind, Map<FactField, String> details) {
        return new NewFact(kind, TODAY, null, details, "because");
    }

    /** A claim with its claimant, everybody's or for the members alone. */
    public static ClaimId claim(TestEntities entities, AccountId by, String surname, AccountId... members) {
        var claim = DocumentRows.claim(entities.database(), by, members);
        var person = UUID.randomUUID();
        var owner = entities.database().asOwner();
        DocumentRows.run(
                owner,
                "insert into person (person_id, version, forenames, surname, sex, reached_by)"
                        + " values (?, 0, 'Ann', ?, 'NOT_KNOWN', 'ANY')",
                person,
                surname);
        DocumentRows.run(
                owner,
                "insert into claim_role (claim_role_id, claim_id, person_id, role, from_on)"
                        + " values (?, ?, ?, 'CLAIMANT', current_date)",
                UUID.randomUUID(),
                claim.value(),
                person);
        return claim;
    }
}
