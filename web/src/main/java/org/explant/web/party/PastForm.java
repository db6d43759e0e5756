// SPDX-License-Identifier: Apache-2.0
package org.explant.web.party;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.explant.party.NameKind;
import org.explant.party.NewAddress;
import org.explant.party.NewName;
import org.explant.party.Period;
import org.explant.party.Postcode;
import org.explant.party.organisation.NewAffiliation;
import org.jspecify.annotations.Nullable;

/** What is typed to add another name, a former address or an affiliation. */
public class PastForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private NameKind kind = NameKind.FORMER;
    private @Nullable String forenames;
    private @Nullable String name;
    private @Nullable String address;
    private @Nullable Postcode postcode;
    private @Nullable String organisation;
    private @Nullable String post;
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;

    NewName toName() {
        return new NewName(kind, forenames, Objects.requireNonNullElse(name, ""), new Period(from, to));
    }

    NewAddress toAddress() {
        return new NewAddress(address, postcode, new Period(from, to));
    }

    NewAffiliation toAffiliation() {
        return new NewAffiliation(Ids.organisation(organisation), post, new Period(from, to));
    }

    public NameKind getKind() {
        return kind;
    }

    public void setKind(NameKind chosen) {
        kind = chosen;
    }

    public @Nullable String getForenames() {
        return forenames;
    }

    public void setForenames(@Nullable String typed) {
        forenames = typed;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String typed) {
        name = typed;
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

    public @Nullable String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(@Nullable String chosen) {
        organisation = chosen;
    }

    public @Nullable String getPost() {
        return post;
    }

    public void setPost(@Nullable String typed) {
        post = typed;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate typed) {
        from = typed;
    }

    public @Nullable LocalDate getTo() {
        return to;
    }

    public void setTo(@Nullable LocalDate typed) {
        to = typed;
    }
}
