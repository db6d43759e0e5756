// SPDX-License-Identifier: Apache-2.0
package org.explant.web.claim;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.explant.access.AccountId;
import org.explant.claim.ClaimDetails;
import org.explant.claim.Team;
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

/** What is typed about a claim's details. */
public class ClaimForm implements Serializable {
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
    private @Nullable AccountId feeEarner;
    private @Nullable AccountId supervisingPartner;

    static ClaimForm of(ClaimDetails details) {
        var form = new ClaimForm();
        var person = details.claimant();
        form.title = person.title();
        form.forenames = person.forenames();
        form.surname = person.surname();
        form.sex = person.sex();
        form.born = person.born();
        form.died = person.died();
        form.nhsNumber = person.nhsNumber();
        form.chiNumber = person.chiNumber();
        form.healthAndCareNumber = person.healthAndCareNumber();
        form.nationalInsuranceNumber = person.nationalInsuranceNumber();
        form.address = person.address();
        form.postcode = person.postcode();
        form.phone = person.phone();
        form.email = person.email();
        form.reachedBy = person.reachedBy();
        form.neverBy = person.neverBy();
        form.feeEarner = details.team().feeEarner();
        form.supervisingPartner = details.team().supervisingPartner();
        return form;
    }

    ClaimDetails toDetails() {
        var person = new PersonalDetails(
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
        return new ClaimDetails(
                person, new Team(Objects.requireNonNull(feeEarner), Objects.requireNonNull(supervisingPartner)));
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

    public @Nullable AccountId getFeeEarner() {
        return feeEarner;
    }

    public void setFeeEarner(@Nullable AccountId typed) {
        feeEarner = typed;
    }

    public @Nullable AccountId getSupervisingPartner() {
        return supervisingPartner;
    }

    public void setSupervisingPartner(@Nullable AccountId typed) {
        supervisingPartner = typed;
    }
}
