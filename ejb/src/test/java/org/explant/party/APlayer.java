// SPDX-License-Identifier: Apache-2.0
package org.explant.party;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.explant.access.AccountId;
import org.explant.party.organisation.OrganisationDetails;
import org.explant.party.organisation.OrganisationKind;
import org.explant.party.organisation.Organisations;

/** People and organisations who play a part, for tests. */
public final class APlayer {
    public static final Entered ENTERED = new Entered(
            new AccountId(new UUID(1, 1)), LocalDate.of(2026, 11, 20), Instant.parse("2026-11-20T09:00:00Z"));

    private APlayer() {}

    public static PersonId person(EntityManager em, String forenames, String surname) {
        return new People(em).add(PersonalDetails.named(forenames, surname), ENTERED.on());
    }

    /** Known through claims alone. */
    public static OrganisationId company(EntityManager em, String name) {
        return new Organisations(em).add(OrganisationDetails.named(OrganisationKind.MANUFACTURER, name), false);
    }

    public static void alsoNamed(EntityManager em, PersonId person, NameKind kind, String forenames, String surname) {
        new PartyPast(em).addName(PartyRef.of(person), new NewName(kind, forenames, surname, Period.UNKNOWN), ENTERED);
    }

    /** A part that needs no more than who and where. */
    public static void plays(EntityManager em, PartyRef party, UUID claim, String part) {
        em.flush();
        em.createNativeQuery("""
                        insert into claim_role (claim_role_id, claim_id, person_id, organisation_id, role, kind, from_on,
                            entered_by) values (gen_random_uuid(), :claim, cast(:person as uuid),
                            cast(:organisation as uuid), :part, :kind, date '2026-01-05', :by)
                        """)
                .setParameter("claim", claim)
                .setParameter(
                        "person", party.person() == null ? null : party.person().toString())
                .setParameter(
                        "organisation",
                        party.organisation() == null
                                ? null
                                : party.organisation().toString())
                .setParameter("part", part)
                .setParameter("kind", part.equals("DEFENDANT") ? "OTHER" : null)
                .setParameter("by", ENTERED.by().value())
                .executeUpdate();
    }
}
