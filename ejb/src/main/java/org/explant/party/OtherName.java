// SPDX-License-Identifier: Apache-2.0
package org.explant.party;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.explant.access.AccountId;
import org.jspecify.annotations.Nullable;

/** Another name of a person or an organisation; a wrong one is withdrawn, never deleted. */
@Entity
@Table(name = "other_name")
class OtherName {
    @Id
    @Column(name = "other_name_id")
    private UUID nameId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person_id"))
    private @Nullable PersonId person;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "organisation_id"))
    private @Nullable OrganisationId organisation;

    @Enumerated(EnumType.STRING)
    private NameKind kind;

    private @Nullable String forenames;
    private String name;

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
    protected OtherName() {}

    OtherName(PartyRef party, NewName wanted, Entered entered) {
        if (party.isPerson() == (wanted.forenames() == null)) throw new NameMissing();
        nameId = UUID.randomUUID();
        person = party.person();
        organisation = party.organisation();
        kind = wanted.kind();
        forenames = wanted.forenames();
        name = wanted.name();
        fromOn = wanted.period().from();
        toOn = wanted.period().to();
        enteredAt = entered.at();
        enteredBy = entered.by();
    }

    boolean isOf(PartyRef party) {
        return party.equals(new PartyRef(person, organisation));
    }

    void withdraw(Withdrawal withdrawal) {
        if (withdrawn == null) withdrawn = withdrawal;
    }

    UUID nameId() {
        return nameId;
    }
}
