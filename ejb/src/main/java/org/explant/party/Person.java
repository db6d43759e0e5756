// SPDX-License-Identifier: Apache-2.0
package org.explant.party;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** Someone, held once, whatever part they play in how many claims. */
@Entity
class Person {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "person_id"))
    private PersonId personId;

    @Version
    private int version;

    @Embedded
    private PersonalDetails details;

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    Person(PersonalDetails details, LocalDate today) {
        personId = PersonId.fresh();
        details.checkOn(today);
        this.details = details;
    }

    void become(PersonalDetails wanted, LocalDate today) {
        wanted.checkOn(today);
        details = wanted;
    }

    PersonId personId() {
        return personId;
    }

    PersonalDetails details() {
        return details;
    }
}
