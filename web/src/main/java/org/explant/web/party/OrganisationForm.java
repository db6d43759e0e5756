// SPDX-License-Identifier: Apache-2.0
package org.explant.web.party;

import java.io.Serializable;
import java.util.Objects;
import org.explant.party.EmailAddress;
import org.explant.party.PhoneNumber;
import org.explant.party.Postcode;
import org.explant.party.organisation.OdsCode;
import org.explant.party.organisation.OrganisationDetails;
import org.explant.party.organisation.OrganisationKind;
import org.explant.party.organisation.SraNumber;
import org.jspecify.annotations.Nullable;

/** What is typed about an organisation. */
public class OrganisationForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private OrganisationKind kind = OrganisationKind.OTHER;
    private @Nullable String name;
    private @Nullable String partOf;
    private @Nullable OdsCode odsCode;
    private @Nullable SraNumber sraNumber;
    private @Nullable String address;
    private @Nullable Postcode postcode;
    private @Nullable PhoneNumber phone;
    private @Nullable EmailAddress email;

    static OrganisationForm of(OrganisationDetails details) {
        var form = new OrganisationForm();
        form.kind = details.kind();
        form.name = details.name();
        form.partOf = details.partOf() == null ? null : details.partOf().toString();
        form.odsCode = details.odsCode();
        form.sraNumber = details.sraNumber();
        form.address = details.address();
        form.postcode = details.postcode();
        form.phone = details.phone();
        form.email = details.email();
        return form;
    }

    OrganisationDetails toDetails() {
        return new OrganisationDetails(
                kind,
                Objects.requireNonNullElse(name, ""),
                partOf == null ? null : Ids.organisation(partOf),
                odsCode,
                sraNumber,
                address,
                postcode,
                phone,
                email);
    }

    public OrganisationKind getKind() {
        return kind;
    }

    public void setKind(OrganisationKind typed) {
        kind = typed;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String typed) {
        name = typed;
    }

    public @Nullable String getPartOf() {
        return partOf;
    }

    public void setPartOf(@Nullable String typed) {
        partOf = typed;
    }

    public @Nullable OdsCode getOdsCode() {
        return odsCode;
    }

    public void setOdsCode(@Nullable OdsCode typed) {
        odsCode = typed;
    }

    public @Nullable SraNumber getSraNumber() {
        return sraNumber;
    }

    public void setSraNumber(@Nullable SraNumber typed) {
        sraNumber = typed;
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
}
