// SPDX-License-Identifier: Apache-2.0
package org.explant.party;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is held of a person. Blank texts are no texts; surrounding space is dropped.
 *
 * @param neverBy in the person's words: what must not be done, such as "no calls to the house"
 */
@Embeddable
public record PersonalDetails(
        @Nullable String title,
        String forenames,
        String surname,
        @Enumerated(EnumType.STRING) Sex sex,
        @Nullable LocalDate born,
        @Nullable LocalDate died,
        @Embedded @Nullable NhsNumber nhsNumber,
        @Embedded @Nullable ChiNumber chiNumber,
        @Embedded @Nullable HealthAndCareNumber healthAndCareNumber,
        @Embedded @Nullable NationalInsuranceNumber nationalInsuranceNumber,
        @Nullable String address,
        @Embedded @Nullable Postcode postcode,
        @Embedded @Nullable PhoneNumber phone,
        @Embedded @Nullable EmailAddress email,

        @Enumerated(EnumType.STRING) @Column(name = "reached_by")
        ReachedBy reachedBy,

        @Column(name = "never_by") @Nullable String neverBy)
        implements Serializable {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    public PersonalDetails {
        title = Words.orNull(title, 40);
        forenames = required(Words.orNull(forenames, 100));
        surname = required(Words.orNull(surname, 100));
        address = Words.orNull(address, 400);
        neverBy = Words.orNull(neverBy, 400);
        if (born != null && died != null && died.isBefore(born)) throw new DiedBeforeBorn();
    }

    /** Someone of whom only the name is known. */
    public static PersonalDetails named(String forenames, String surname) {
        return new PersonalDetails(
                null,
                forenames,
                surname,
                Sex.NOT_KNOWN,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                ReachedBy.ANY,
                null);
    }

    /** Refuses dates of life that cannot be, seen from today. */
    public void checkOn(LocalDate today) {
        for (LocalDate date : new LocalDate[] {born, died}) {
            if (date != null && (date.isBefore(EARLIEST) || date.isAfter(today))) throw new ImpossibleDate();
        }
    }

    /** Surname, Forename. */
    public String name() {
        return surname + ", " + forenames;
    }

    /** Whole years, up to the day or up to death; null where the date of birth is not known. */
    public @Nullable Integer age(LocalDate today) {
        if (born == null) return null;
        return java.time.Period.between(born, died == null ? today : died).getYears();
    }

    /** Whether both name the same place. */
    public boolean livesWhere(PersonalDetails other) {
        return Objects.equals(address, other.address) && Objects.equals(postcode, other.postcode);
    }

    /** Keeps the person out of logs. */
    @Override
    public String toString() {
        return "PersonalDetails";
    }

    private static String required(@Nullable String text) {
        if (text == null) throw new PersonNeedsName();
        return text;
    }
}
