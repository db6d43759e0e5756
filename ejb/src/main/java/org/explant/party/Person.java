// SPDX-License-Identifier: Apache-2.0
package org.explant.party;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

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

    @Embedded
    private @Nullable Profession profession;

    @Column(name = "address_since")
    private @Nullable LocalDate addressSince;

    private boolean listed;

    /** Who this entry is now, since it was merged. */
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "merged_into"))
    private @Nullable PersonId mergedInto;

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    Person(PersonalDetails details, LocalDate today) {
        personId = PersonId.fresh();
        details.checkOn(today);
        this.details = details;
    }

    void become(PersonalDetails wanted, LocalDate today) {
        wanted.checkOn(today);
        if (!details.livesWhere(wanted)) addressSince = today;
        details = wanted;
    }

    void practise(Profession wanted) {
        profession = wanted.equals(Profession.NONE) ? null : wanted;
    }

    /** From now on everybody at the firm may know of them. */
    void list() {
        listed = true;
    }

    PersonId personId() {
        return personId;
    }

    int version() {
        return version;
    }

    PersonalDetails details() {
        return details;
    }

    Profession profession() {
        return profession == null ? Profession.NONE : profession;
    }

    @Nullable
    LocalDate addressSince() {
        return addressSince;
    }

    boolean isListed() {
        return listed;
    }

    @Nullable
    PersonId mergedInto() {
        return mergedInto;
    }
}
