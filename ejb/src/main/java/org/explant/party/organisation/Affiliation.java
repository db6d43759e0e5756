// SPDX-License-Identifier: Apache-2.0
package org.explant.party.organisation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.explant.access.AccountId;
import org.explant.party.Entered;
import org.explant.party.OrganisationId;
import org.explant.party.PersonId;
import org.explant.party.Withdrawal;
import org.jspecify.annotations.Nullable;

/** A person belongs to an organisation for a time; a wrong entry is withdrawn, never deleted. */
@Entity
class Affiliation {
    @Id
    @Column(name = "affiliation_id")
    private UUID affiliationId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person_id"))
    private PersonId person;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "organisation_id"))
    private OrganisationId organisation;

    private @Nullable String post;

    @Column(name = "from_on")
    private @Nullable LocalDate fromOn;

    @Column(name = "to_on")
    private @Nullable LocalDate toOn;

    @Column(name = "entered_at")
    private Instant enteredAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "entered_by"))
    private AccountId enteredBy;

    @Embedded
    private @Nullable Withdrawal withdrawn;

    @SuppressWarnings("NullAway.Init")
    protected Affiliation() {}

    Affiliation(PersonId person, NewAffiliation wanted, Entered entered) {
        affiliationId = UUID.randomUUID();
        this.person = person;
        organisation = wanted.organisation();
        post = wanted.post();
        fromOn = wanted.period().from();
        toOn = wanted.period().to();
        enteredAt = entered.at();
        enteredBy = entered.by();
    }

    boolean isOf(PersonId asked) {
        return person.equals(asked);
    }

    void withdraw(Withdrawal withdrawal) {
        if (withdrawn == null) withdrawn = withdrawal;
    }

    UUID affiliationId() {
        return affiliationId;
    }
}
