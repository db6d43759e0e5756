// SPDX-License-Identifier: Apache-2.0
package org.explant.web.party;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.explant.party.ChiNumber;
import org.explant.party.EmailAddress;
import org.explant.party.GmcNumber;
import org.explant.party.HealthAndCareNumber;
import org.explant.party.NationalInsuranceNumber;
import org.explant.party.NhsNumber;
import org.explant.party.PersonCard;
import org.explant.party.PersonalDetails;
import org.explant.party.PhoneNumber;
import org.explant.party.Postcode;
import org.explant.party.Profession;
import org.explant.party.ReachedBy;
import org.explant.party.Sex;
import org.jspecify.annotations.Nullable;

/** What is typed about a person. */
public class PersonForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private @Nullable String title;
    private @Nullable String forenames;
    private @Nullable String surname;
    private Sex sex = Sex.NOT_KNOWN;
    private @Nullable LocalDate born;
    private @Nullable LocalDate died;
    private @Nullable NhsNumber nhsNumber;
    private @Nullable ChiNumber chiNumber;
    private @Nullable HealthAndCareNumber healthAndCareNumber;
    private @Nullable NationalInsuranceNumber nationalInsuranceNumber;
    private @Nullable String address;
    private @Nullable Postcode postcode;
    private @Nullable PhoneNumber phone;
    private @Nullable EmailAddress email;
    private ReachedBy reachedBy = ReachedBy.ANY;
    private @Nullable String neverBy;
    private @Nullable GmcNumber gmcNumber;
    private @Nullable String discipline;

    public static PersonForm of(PersonCard.Content content) {
        var form = new PersonForm();
        form.show(content.details());
        form.gmcNumber = content.profession().gmcNumber();
        form.discipline = content.profession().discipline();
        return form;
    }

    /** Fills the fields with what is held. */
    protected final void show(PersonalDetails person) {
        title = person.title();
        forenames = person.forenames();
        surname = person.surname();
        sex = person.sex();
        born = person.born();
        died = person.died();
        nhsNumber = person.nhsNumber();
        chiNumber = person.chiNumber();
        healthAndCareNumber = person.healthAndCareNumber();
        nationalInsuranceNumber = person.nationalInsuranceNumber();
        address = person.address();
        postcode = person.postcode();
        phone = person.phone();
        email = person.email();
        reachedBy = person.reachedBy();
        neverBy = person.neverBy();
    }

    public PersonCard.Content toContent() {
        return new PersonCard.Content(toPerson(), new Profession(gmcNumber, discipline));
    }

    protected final PersonalDetails toPerson() {
        return new PersonalDetails(
                title,
                Objects.requireNonNullElse(forenames, ""),
                Objects.requireNonNullElse(surname, ""),
                sex,
                born,
                died,
                nhsNumber,
                chiNumber,
                healthAndCareNumber,
                nationalInsuranceNumber,
                address,
                postcode,
                phone,
                email,
                reachedBy,
                neverBy);
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String typed) {
        title = typed;
    }

    public @Nullable String getForenames() {
        return forenames;
    }

    public void setForenames(@Nullable String typed) {
        forenames = typed;
    }

    public @Nullable String getSurname() {
        return surname;
    }

    public void setSurname(@Nullable String typed) {
        surname = typed;
    }

    public Sex getSex() {
        return sex;
    }

    public void setSex(Sex typed) {
        sex = typed;
    }

    public @Nullable LocalDate getBorn() {
        return born;
    }

    public void setBorn(@Nullable LocalDate typed) {
        born = typed;
    }

    public @Nullable LocalDate getDied() {
        return died;
    }

    public void setDied(@Nullable LocalDate typed) {
        died = typed;
    }

    public @Nullable NhsNumber getNhsNumber() {
        return nhsNumber;
    }

    public void setNhsNumber(@Nullable NhsNumber typed) {
        nhsNumber = typed;
    }

    public @Nullable ChiNumber getChiNumber() {
        return chiNumber;
    }

    public void setChiNumber(@Nullable ChiNumber typed) {
        chiNumber = typed;
    }

    public @Nullable HealthAndCareNumber getHealthAndCareNumber() {
        return healthAndCareNumber;
    }

    public void setHealthAndCareNumber(@Nullable HealthAndCareNumber typed) {
        healthAndCareNumber = typed;
    }

    public @Nullable NationalInsuranceNumber getNationalInsuranceNumber() {
        return nationalInsuranceNumber;
    }

    public void setNationalInsuranceNumber(@Nullable NationalInsuranceNumber typed) {
        nationalInsuranceNumber = typed;
    }

    public @Nullable String getAddress() {
        return address;
    }

    public void setAddress(@Nullable String typed) {
        address = typed;
    }

    public @Nullable Postcode getPostcode() {
        return postcode;
    }

    public void setPostcode(@Nullable Postcode typed) {
        postcode = typed;
    }

    public @Nullable PhoneNumber getPhone() {
        return phone;
    }

    public void setPhone(@Nullable PhoneNumber typed) {
        phone = typed;
    }

    public @Nullable EmailAddress getEmail() {
        return email;
    }

    public void setEmail(@Nullable EmailAddress typed) {
        email = typed;
    }

    public ReachedBy getReachedBy() {
        return reachedBy;
    }

    public void setReachedBy(ReachedBy typed) {
        reachedBy = typed;
    }

    public @Nullable String getNeverBy() {
        return neverBy;
    }

    public void setNeverBy(@Nullable String typed) {
        neverBy = typed;
    }

    public @Nullable GmcNumber getGmcNumber() {
        return gmcNumber;
    }

    public void setGmcNumber(@Nullable GmcNumber typed) {
        gmcNumber = typed;
    }

    public @Nullable String getDiscipline() {
        return discipline;
    }

    public void setDiscipline(@Nullable String typed) {
        discipline = typed;
    }
}
