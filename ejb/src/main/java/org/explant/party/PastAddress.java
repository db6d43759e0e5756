// SPDX-License-Identifier: Apache-2.0
package org.explant.party;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.explant.access.AccountId;
import org.jspecify.annotations.Nullable;

/** Where a person or an organisation was before; a wrong one is withdrawn, never deleted. */
@Entity
@Table(name = "past_address")
class PastAddress {
    @Id
    @Column(name = "past_address_id")
    private UUID addressId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person_id"))
    private @Nullable PersonId person;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "organisation_id"))
    private @Nullable OrganisationId organisation;

    private @Nullable String address;

    @Embedded
    private @Nullable Postcode postcode;

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
    protected PastAddress() {}

    PastAddress(PartyRef party, NewAddress wanted, Entered entered) {
        addressId = UUID.randomUUID();
        person = party.person();
        organisation = party.organisation();
        address = wanted.address();
        postcode = wanted.postcode();
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

    UUID addressId() {
        return addressId;
    }
}
