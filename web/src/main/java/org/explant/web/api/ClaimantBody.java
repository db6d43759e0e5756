// SPDX-License-Identifier: Apache-2.0
package org.explant.web.api;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;
import org.explant.party.ChiNumber;
import org.explant.party.EmailAddress;
import org.explant.party.HealthAndCareNumber;
import org.explant.party.NationalInsuranceNumber;
import org.explant.party.NhsNumber;
import org.explant.party.PersonalDetails;
import org.explant.party.PhoneNumber;
import org.explant.party.Postcode;
import org.explant.party.ReachedBy;
import org.explant.party.Sex;
import org.jspecify.annotations.Nullable;

/**
 * A claimant as a program writes one. Everything is text, so that what is wrong can be said in a sentence; dates are
 * year-month-day, {@code sex} and {@code reachedBy} are codes, and what is missing is not known.
 */
@JsonbPropertyOrder({"title", "forenames", "surname", "sex", "born", "died", "nhsNumber", "nationalInsuranceNumber"})
public record ClaimantBody(
        @Nullable String title,
        @Nullable String forenames,
        @Nullable String surname,
        @Nullable String sex,
        @Nullable String born,
        @Nullable String died,
        @Nullable String nhsNumber,
        @Nullable String chiNumber,
        @Nullable String healthAndCareNumber,
        @Nullable String nationalInsuranceNumber,
        @Nullable String address,
        @Nullable String postcode,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String reachedBy,
        @Nullable String neverBy) {

    public static ClaimantBody of(PersonalDetails person) {
        return new ClaimantBody(
                person.title(),
                person.forenames(),
                person.surname(),
                person.sex().name(),
                text(person.born(), LocalDate::toString),
                text(person.died(), LocalDate::toString),
                text(person.nhsNumber(), NhsNumber::digits),
                text(person.chiNumber(), ChiNumber::digits),
                text(person.healthAndCareNumber(), HealthAndCareNumber::digits),
                text(person.nationalInsuranceNumber(), NationalInsuranceNumber::value),
                person.address(),
                text(person.postcode(), Postcode::value),
                text(person.phone(), PhoneNumber::value),
                text(person.email(), EmailAddress::value),
                person.reachedBy().name(),
                person.neverBy());
    }

    public PersonalDetails toDetails() {
        return new PersonalDetails(
                title,
                Objects.requireNonNullElse(forenames, ""),
                Objects.requireNonNullElse(surname, ""),
                Texts.code(Sex.class, Objects.requireNonNullElse(sex, Sex.NOT_KNOWN.name())),
                Texts.day(born),
                Texts.day(died),
                value(nhsNumber, NhsNumber::new),
                value(chiNumber, ChiNumber::new),
                value(healthAndCareNumber, HealthAndCareNumber::new),
                value(nationalInsuranceNumber, NationalInsuranceNumber::new),
                address,
                value(postcode, Postcode::new),
                value(phone, PhoneNumber::new),
                value(email, EmailAddress::new),
                Texts.code(ReachedBy.class, Objects.requireNonNullElse(reachedBy, ReachedBy.ANY.name())),
                neverBy);
    }

    @Override
    public String toString() {
        return "ClaimantBody";
    }

    private static <T> @Nullable String text(@Nullable T value, Function<T, String> written) {
        return value == null ? null : written.apply(value);
    }

    private static <T> @Nullable T value(@Nullable String text, Function<String, T> read) {
        return text == null || text.isBlank() ? null : read.apply(text);
    }
}
